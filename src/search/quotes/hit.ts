import type { Corpus } from './corpus.ts';

/** A line that answers, with how well; scores compare across all steps of the ladder. */
export interface LineHit {
  readonly line: number;
  readonly score: number;
}

/** Best first; of equals the shorter line, then the earlier one. */
export function byScore(corpus: Corpus): (a: LineHit, b: LineHit) => number {
  return (a, b) => b.score - a.score || corpus.lengthOf(a.line) - corpus.lengthOf(b.line) || a.line - b.line;
}

/** Keep the better of two hits of one line. */
export function keepBest(best: Map<number, LineHit>, hit: LineHit): void {
  const known = best.get(hit.line);
  if (!known || known.score < hit.score) best.set(hit.line, hit);
}
