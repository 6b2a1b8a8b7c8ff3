import type { Corpus } from './corpus.ts';

/** A line that answers, with how well; scores compare across all steps of the ladder. */
export interface LineHit {
  readonly line: number;
  readonly score: number;
}

/**
 * Best first. Of equals a wording that is known to be wrong, so that it leads to its correction; then the shorter line,
 * then the earlier one.
 */
export function byScore(corpus: Corpus): (a: LineHit, b: LineHit) => number {
  const rank = ({ line }: LineHit) => (corpus.kindOf(line) === 'misquote' ? 0 : 1);
  return (a, b) =>
    b.score - a.score || rank(a) - rank(b) || corpus.lengthOf(a.line) - corpus.lengthOf(b.line) || a.line - b.line;
}

/** Keep the better of two hits of one line. */
export function keepBest<Hit extends LineHit>(best: Map<number, Hit>, hit: Hit): void {
  const known = best.get(hit.line);
  if (!known || known.score < hit.score) best.set(hit.line, hit);
}
