import type { Library, TextEntry } from '../../src/build/library/read-library.ts';
import { readBody } from '../../src/build/markdown/read-body.ts';
import { TEXT_KINDS } from '../../src/schemas/common.ts';

/** A clause divided into words. */
export type Clause = readonly string[];

/** What generated texts are made of. */
export interface Stock {
  readonly clauses: readonly Clause[];
  /** Words of the clauses by their length, each as often as it occurs. */
  readonly words: ReadonlyMap<number, readonly string[]>;
}

const CLAUSE = /(?<![\p{L}\p{N}])\p{Script=Han}{4,18}(?![\p{L}\p{N}])/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Every clause of a library that is all Han characters, 4 to 18 of them, in the order of its texts. */
export function stockOf({ texts }: Pick<Library, 'texts'>): Stock {
  const entries: readonly TextEntry[] = TEXT_KINDS.flatMap((kind): readonly TextEntry[] => texts[kind]);
  const clauses = entries
    .flatMap(({ data, body }) => [
      'text' in data ? data.text : 'summary' in data ? data.summary : '',
      ...readBody(body).passages.map(({ text }) => text),
    ])
    .flatMap((text) => text.match(CLAUSE) ?? [])
    .map((clause) => [...segmenter.segment(clause)].map(({ segment }) => segment));
  const words = new Map<number, string[]>();
  for (const word of clauses.flat()) {
    const known = words.get(word.length);
    if (known) known.push(word);
    else words.set(word.length, [word]);
  }
  return { clauses, words };
}
