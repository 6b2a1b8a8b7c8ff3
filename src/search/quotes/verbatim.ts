import type { Corpus, Occurrence } from './corpus.ts';
import type { LineHit } from './hit.ts';

/** A name that is the query; one that begins with the single character asked for. */
const NAMED = 2000;
const INITIAL_CHARACTER = 1500;

/**
 * Lines that hold the whole query: names that are the query, then sayings, then other names; where a line or a clause
 * begins with it, and where little else stands, first. For a single character, names that begin with it come first.
 */
export function exact(corpus: Corpus, asked: string): LineHit[] {
  return [...corpus.find(asked)].map(([line, occurrence]) => ({ line, score: score(corpus, asked, line, occurrence) }));
}

function score(corpus: Corpus, asked: string, line: number, { at, count }: Occurrence): number {
  const beginning = corpus.beginningAt(at);
  const share = asked.length / corpus.lengthOf(line);
  if (!corpus.isName(line)) return 1000 + 20 * beginning + 200 * share + Math.min(count, 4);
  if (share === 1) return NAMED;
  if (asked.length === 1 && beginning === 2) return INITIAL_CHARACTER + 50 * share;
  return 900 + 20 * beginning + 50 * share;
}
