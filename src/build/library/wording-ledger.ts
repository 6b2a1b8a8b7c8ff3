import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { wordingLedger, type WordingRecord } from '../../schemas/ledger.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Library } from './read-library.ts';

/** Path of the ledger from the content folder. */
export const WORDING_LEDGER = 'ledger/wordings.yaml';

const HEADING =
  '# 已发布的原话、异文和短引。由 npm run ids 登记，请不要手改；改动原话要在那一篇写更正（corrections）。\n\n';

function byCode(a: WordingRecord, b: WordingRecord): number {
  return a.code.localeCompare(b.code, 'en', { numeric: true });
}

/** A correction as far as it tells what became of a wording. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** What `after` says when a wording was withdrawn. */
const WITHDRAWN = '删去';

/** The words of others that published texts carry, in the order of their codes. */
export function publishedWordings({ texts }: Pick<Library, 'texts'>): WordingRecord[] {
  const quotations = texts.quotations.map(({ data }) => ({
    data,
    words: [data.text, ...data.variants.map((variant) => variant.text)],
  }));
  const speeches = texts.speeches.map(({ data }) => ({ data, words: data.excerpts.map((excerpt) => excerpt.text) }));
  return [...quotations, ...speeches]
    .filter(({ data, words }) => data.review === 'reviewed' && words.length > 0)
    .map(({ data, words }) => ({ code: data.code, words }))
    .sort(byCode);
}

/**
 * What the ledger keeps: the published wordings, and what it knew of texts that are drafts again, so that nothing is
 * forgotten on the way through a draft.
 */
export function withUnpublished(known: readonly WordingRecord[], published: readonly WordingRecord[]): WordingRecord[] {
  const codes = new Set(published.map(({ code }) => code));
  return [...published, ...known.filter(({ code }) => !codes.has(code))].sort(byCode);
}

/** The ledger of a content folder; undefined where none is kept yet. @throws when the gate would have refused it */
export function readWordingLedger(root: string): WordingRecord[] | undefined {
  let source: string;
  try {
    source = readFileSync(path.join(root, WORDING_LEDGER), 'utf8');
  } catch {
    return undefined;
  }
  return wordingLedger.parse(parseYaml(source).value ?? []);
}

/** Write the ledger whole: first beside it, then in its place. */
export function writeWordingLedger(root: string, records: readonly WordingRecord[]): void {
  const file = path.join(root, WORDING_LEDGER);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, HEADING + stringify(records, { lineWidth: 0 }));
  renameSync(`${file}.part`, file);
}

/**
 * Whether corrections lead from a wording as it was published to one of those that stand there. The ledger may be some
 * corrections behind, so they are applied in order, beginning with any of them.
 */
export function isExplained(published: string, current: readonly string[], corrections: readonly Change[]): boolean {
  return corrections.some((_correction, first) => {
    let words = published;
    return corrections.slice(first).some(({ before, after }) => {
      if (!words.includes(before)) return false;
      if (after === WITHDRAWN && before === words) return true;
      words = words.replace(before, () => after);
      return current.includes(words);
    });
  });
}
