import type { Catalogue } from '../catalogue.ts';
import { fold } from '../fold.ts';
import type { Library } from './judgement.ts';
import { Names } from './names.ts';
import { gatherWordings } from './wordings.ts';

/** How a wording in circulation stands to the evidence, as its record says. */
export type MisquoteVerdict = 'different-wording' | 'other-speaker' | 'doubtful' | 'not-found';

/** A wording in circulation, as its record judges it. */
export interface MisquoteRecord {
  readonly verdict: MisquoteVerdict;
  /** Codes of the quotations that are nearest to it, the nearest first. */
  readonly nearest: readonly string[];
}

/** What the catalogue does not tell by itself. */
export interface CheckerOptions {
  /** What the kind of an entry is called that is about a person. */
  readonly personKind: string;
  /** By the address of the record; one that is not named is taken for another wording. */
  readonly misquotes?: ReadonlyMap<string, MisquoteRecord>;
}

/** A library made ready to compare texts with. */
export interface Checker extends Library {
  readonly catalogue: Catalogue;
  readonly names: Names;
  /** Entries by their folded names. */
  readonly titles: ReadonlyMap<string, number>;
  /** True when an entry only warns of who is said to have spoken a wording. */
  readonly warnsOfSpeaker: (entry: number) => boolean;
  /** Quotations that are meant where an entry of misquotes is quoted, the nearest first. */
  readonly meantBy: (entry: number) => readonly number[];
}

/**
 * Traditional forms, each followed by its simplified one, that a table made character by character leaves alone because
 * they have another meaning as well. Here both sides are folded, so that nothing is lost by it.
 */
const FURTHER_FORMS = '瞭了揹背捱挨餬糊';

/** Make a library ready in one go. */
export function makeChecker(catalogue: Catalogue, options: CheckerOptions): Checker {
  const making = makeCheckerInSteps(catalogue, options);
  for (let step = making.next(); ; step = making.next()) if (step.done) return step.value;
}

/** Make a library ready in short steps, so that a page can do it between two frames. */
export function* makeCheckerInSteps(source: Catalogue, options: CheckerOptions): Generator<void, Checker> {
  const table = new Map(source.table);
  for (const [traditional = '', simplified = ''] of FURTHER_FORMS.match(/../g) ?? [])
    table.set(traditional, simplified);
  const catalogue = { ...source, table };
  const { entries, lines } = catalogue;
  const wordings = yield* gatherWordings(catalogue);
  const titles = new Map<string, number>();
  for (const { entry, kind, text } of lines) {
    if (kind !== 'name' && kind !== 'alias') continue;
    const { text: title } = fold(text, table);
    if (!titles.has(title)) titles.set(title, entry);
    yield;
  }
  const recordOf = (entry: number) => options.misquotes?.get(entries[entry]?.url ?? '');
  const verdictOf = (entry: number) => recordOf(entry)?.verdict ?? 'different-wording';
  const byCode = new Map(entries.flatMap(({ code }, entry) => (code === undefined ? [] : [[code, entry] as const])));
  return {
    catalogue,
    wordings,
    names: new Names(catalogue, options.personKind),
    titles,
    warnsOfWords: (entry) => verdictOf(entry) === 'different-wording',
    warnsOfSpeaker: (entry) => verdictOf(entry) === 'other-speaker',
    meantBy: (entry) => {
      if (entries[entry]?.main === 'text') return [entry];
      // Of a wording that is doubtful, not found or another's, nothing recorded is the right form.
      if (verdictOf(entry) !== 'different-wording') return [];
      return (recordOf(entry)?.nearest ?? []).flatMap((code) => byCode.get(code) ?? []);
    },
  };
}
