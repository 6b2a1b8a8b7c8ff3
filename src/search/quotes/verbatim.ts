import type { Corpus } from './corpus.ts';
import { keepBest, type LineHit } from './hit.ts';

/** Lines that hold the whole query; where a line or a clause begins with it, and where little else stands, first. */
export function exact(corpus: Corpus, asked: string): LineHit[] {
  return [...corpus.find(asked)].map(([line, { at, count }]) => ({
    line,
    score: 1000 + 20 * corpus.beginningAt(at) + 200 * (asked.length / corpus.lengthOf(line)) + Math.min(count, 4),
  }));
}

/** Lines that hold every keyword, wherever; the closer together the better. */
export function keywords(corpus: Corpus, words: readonly string[]): LineHit[] {
  const found = words.map((word) => corpus.find(word)).sort((a, b) => a.size - b.size);
  const [rarest, ...others] = found;
  if (!rarest) return [];
  return [...rarest.keys()]
    .filter((line) => others.every((lines) => lines.has(line)))
    .map((line) => {
      const places = found.map((lines) => lines.get(line)?.at ?? 0);
      const span = Math.max(...places) - Math.min(...places);
      return { line, score: 800 - span + 100 / corpus.lengthOf(line) };
    });
}

/** Lines that hold the query in two halves: two keywords typed without a space, or words left out in the middle. */
export function halves(corpus: Corpus, asked: string): LineHit[] {
  const best = new Map<number, LineHit>();
  for (let cut = 2; cut <= asked.length - 2; cut += 1) {
    const left = corpus.find(asked.slice(0, cut));
    if (left.size === 0) break;
    const right = corpus.find(asked.slice(cut));
    for (const [line, { at }] of left) {
      const other = right.get(line);
      if (!other) continue;
      const gap = Math.abs(other.at - at - cut);
      keepBest(best, { line, score: 345 - Math.min(30, gap) + 3 / corpus.lengthOf(line) });
    }
  }
  return [...best.values()];
}
