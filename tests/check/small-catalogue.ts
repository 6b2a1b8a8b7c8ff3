import type { Catalogue, Entry, Line } from '../../src/search/catalogue.ts';
import { checkText } from '../../src/search/check/check-text.ts';
import { makeChecker, type Checker, type MisquoteRecord } from '../../src/search/check/checker.ts';
import type { CheckReport } from '../../src/search/check/finding.ts';
import { strings } from '../../src/strings.ts';

/** What a small library is made of. Codes are given in order: Q1, Q2 … and S1, S2 …. */
export interface SmallLibrary {
  readonly sayings?: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly variants?: readonly string[];
    readonly misquotes?: readonly string[];
  }[];
  readonly speeches?: readonly {
    readonly title: string;
    readonly speaker: string;
    readonly excerpts: readonly string[];
  }[];
  readonly misquotes?: readonly (MisquoteRecord & { readonly wordings: readonly string[] })[];
  readonly people?: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly synonyms?: Catalogue['synonyms'];
  /** Traditional characters, each followed by its simplified one. */
  readonly table?: string;
}

const KINDS = strings.search.listKinds;

/** A library of a few sayings, ready to compare texts with. */
export function smallChecker({
  sayings = [],
  speeches = [],
  misquotes = [],
  people = [],
  ...rest
}: SmallLibrary): Checker {
  const entries: Entry[] = [];
  const lines: Line[] = [];
  const add = (entry: Omit<Entry, 'stretches' | 'title'>, own: readonly Omit<Line, 'entry'>[]) => {
    lines.push(...own.map((line) => ({ ...line, entry: entries.length })));
    entries.push({ ...entry, title: own[0]?.text ?? '', stretches: 0 });
  };
  const asLines = (kind: Line['kind'], texts: readonly string[] = []) => texts.map((text) => ({ kind, text }));
  sayings.forEach(({ text, speaker, ...other }, index) =>
    add(
      {
        url: `quotations/q${index + 1}/`,
        kind: 'saying',
        main: 'text',
        code: `Q${index + 1}`,
        facets: { speaker: [speaker] },
      },
      [{ kind: 'text', text }, ...asLines('variant', other.variants), ...asLines('misquote', other.misquotes)],
    ),
  );
  speeches.forEach(({ title, speaker, excerpts }, index) =>
    add(
      {
        url: `speeches/s${index + 1}/`,
        kind: 'speech',
        main: 'name',
        code: `S${index + 1}`,
        facets: { speaker: [speaker] },
      },
      [{ kind: 'name', text: title }, ...asLines('excerpt', excerpts)],
    ),
  );
  misquotes.forEach(({ wordings }, index) =>
    add(
      { url: `misquotes/#m${index + 1}`, kind: KINDS.misquote, main: 'misquote', facets: {} },
      asLines('misquote', wordings),
    ),
  );
  people.forEach(({ name, aliases }, index) =>
    add({ url: `people/p${index + 1}/`, kind: KINDS.person, main: 'name', facets: {} }, [
      { kind: 'name', text: name },
      ...asLines('alias', aliases),
    ]),
  );
  const table = new Map((rest.table ?? '').match(/../g)?.map(([from = '', to = '']) => [from, to] as const));
  const catalogue = { entries, lines, table, synonyms: rest.synonyms ?? [] } as unknown as Catalogue;
  const records = new Map(misquotes.map((record, index) => [`misquotes/#m${index + 1}`, record] as const));
  return makeChecker(catalogue, { personKind: KINDS.person, misquotes: records });
}

/** Compare a text in one go. */
export function checkAll(text: string, checker: Checker, options?: { readonly limit: number }): CheckReport {
  const checking = checkText(text, checker, options);
  for (let step = checking.next(); ; step = checking.next()) if (step.done) return step.value;
}
