import type { PagefindResult } from './pagefind.ts';
import type { Phrases, Stop } from './phrases.ts';
import { phraseTokens, type Unit } from './tokens.ts';

/** A record that may hold a damaged form of the query. */
export interface Candidate {
  readonly result: PagefindResult;
  /** Higher is likelier; comparable within one list only. */
  readonly likelihood: number;
}

const LONGEST_IN_HALVES = 12;
const LONGEST_DAMAGED = 24;
const TOO_MANY = 1500;
const MOST_HALVES = 50;

/**
 * Records that have the query in two verbatim halves: two phrases run together, or one with something in between.
 * Nearest halves first; empty for a query of fewer than 4 or more than 12 units.
 */
export async function inHalves(phrases: Phrases, all: readonly Unit[], stop: Stop): Promise<Candidate[]> {
  if (all.length < 4 || all.length > LONGEST_IN_HALVES) return [];
  const best = new Map<string, Candidate>();
  for (let cut = 2; cut <= all.length - 2; cut += 1) {
    const left = await phrases.containing(all.slice(0, cut), stop);
    if (left.size === 0) break;
    const right = await phrases.containing(all.slice(cut), stop);
    for (const [id, result] of left) {
      const other = right.get(id);
      if (!other) continue;
      const gap = Math.abs((other.words[0] ?? 0) - (result.words[0] ?? 0) - cut);
      keepBest(best, { result, likelihood: -gap });
    }
  }
  return likeliest(best).slice(0, MOST_HALVES);
}

/**
 * Records that have the query but for one damaged spot. A wrong, missing, extra or swapped character spoils one to
 * three neighbouring tokens: ask for all the others, then let positions decide whether they still line up.
 * Empty for a query of fewer than 3 or more than 24 units.
 */
export async function withoutNeighbours(phrases: Phrases, all: readonly Unit[], stop: Stop): Promise<Candidate[]> {
  if (all.length < 3 || all.length > LONGEST_DAMAGED) return [];
  const tokens = phraseTokens(all).map((text, index) => ({ text, index }));
  const known: boolean[] = [];
  for (const { index } of tokens) known.push((await phrases.containing(all.slice(index, index + 2), stop)).size > 0);
  const best = new Map<string, Candidate>();
  let aligned = 0;
  for (const width of tokens.length <= 2 ? [1] : [1, 2, 3]) {
    if (aligned > 0 && width === 3) break;
    for (let from = 0; from + width <= tokens.length; from += 1) {
      if (!coversUnknown(known, from, width)) continue;
      const left = tokens.filter(({ index }) => known[index] && index < from);
      const right = tokens.filter(({ index }) => known[index] && index >= from + width);
      const asked = [...left, ...right];
      if (asked.length < (tokens.length > 3 ? 2 : 1)) continue;
      const found = await phrases.withAll(
        asked.map(({ text }) => text),
        stop,
      );
      if (found.size > TOO_MANY) continue;
      for (const result of found.values()) {
        const inLine = linesUp(result.words, left, right);
        if (inLine) aligned += 1;
        const likelihood = asked.length * 10 + (inLine ? 25 : 0) + Math.min(5, result.score / 10);
        keepBest(best, { result, likelihood });
      }
    }
  }
  return likeliest(best);
}

/** Where the unknown tokens fit into one window, only windows that cover them all are worth asking for. */
function coversUnknown(known: readonly boolean[], from: number, width: number): boolean {
  const first = known.indexOf(false);
  const last = known.lastIndexOf(false);
  if (first < 0 || last - first >= 3) return true;
  return from <= first && from + width > last;
}

interface Token {
  readonly text: string;
  readonly index: number;
}

/** True when the tokens stand at their distances, the right part shifted by up to two places against the left. */
function linesUp(positions: readonly number[], left: readonly Token[], right: readonly Token[]): boolean {
  const taken = new Set(positions);
  const [anchored, shifted] = left.length > 0 ? [left, right] : [right, []];
  const origin = anchored[0]?.index ?? 0;
  const stands = (tokens: readonly Token[], at: number) => tokens.every(({ index }) => taken.has(at + index - origin));
  return positions.some((at) => stands(anchored, at) && [0, 1, -1, 2, -2].some((shift) => stands(shifted, at + shift)));
}

function keepBest(best: Map<string, Candidate>, candidate: Candidate): void {
  const known = best.get(candidate.result.id);
  if (!known || known.likelihood < candidate.likelihood) best.set(candidate.result.id, candidate);
}

function likeliest(best: ReadonlyMap<string, Candidate>): Candidate[] {
  return [...best.values()].sort((a, b) => b.likelihood - a.likelihood);
}
