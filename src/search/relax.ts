import type { PassageStore, Positions, Stop } from './passages/store.ts';
import { phraseTokens, type Unit } from './tokens.ts';

/** Stretches that may hold a damaged form of the query, each with how likely it is; comparable within one map only. */
type Likelihoods = Map<number, number>;

const LONGEST_IN_HALVES = 12;
const LONGEST_DAMAGED = 24;
const TOO_MANY = 1500;
const MOST_HALVES = 50;

/**
 * Stretches that have the query in two verbatim halves: two phrases run together, or one with something in between.
 * Nearest halves first; empty for a query of fewer than 4 or more than 12 units.
 */
export async function inHalves(store: PassageStore, all: readonly Unit[], stop: Stop): Promise<number[]> {
  if (all.length < 4 || all.length > LONGEST_IN_HALVES) return [];
  const best: Likelihoods = new Map();
  for (let cut = 2; cut <= all.length - 2; cut += 1) {
    const left = await store.containing(all.slice(0, cut), stop);
    if (left.size === 0) break;
    const right = await store.containing(all.slice(cut), stop);
    for (const [stretch, [at = 0]] of left) {
      const other = right.get(stretch);
      if (other) keepBest(best, stretch, -Math.abs((other[0] ?? 0) - at - cut));
    }
  }
  return likeliest(best).slice(0, MOST_HALVES);
}

/**
 * Stretches that have the query but for one damaged spot. A wrong, missing, extra or swapped character spoils one to
 * three neighbouring tokens: ask for all the others, then let positions decide whether they still line up.
 * Empty for a query of fewer than 3 or more than 24 units.
 */
export async function withoutNeighbours(store: PassageStore, all: readonly Unit[], stop: Stop): Promise<number[]> {
  if (all.length < 3 || all.length > LONGEST_DAMAGED) return [];
  const tokens = phraseTokens(all).map((text, index) => ({ text, index }));
  const known: boolean[] = [];
  for (const { index } of tokens) known.push((await store.containing(all.slice(index, index + 2), stop)).size > 0);
  const best: Likelihoods = new Map();
  let aligned = 0;
  for (const width of tokens.length <= 2 ? [1] : [1, 2, 3]) {
    if (aligned > 0 && width === 3) break;
    for (let from = 0; from + width <= tokens.length; from += 1) {
      if (!coversUnknown(known, from, width)) continue;
      const left = tokens.filter(({ index }) => known[index] && index < from);
      const right = tokens.filter(({ index }) => known[index] && index >= from + width);
      const asked = [...left, ...right];
      if (asked.length < (tokens.length > 3 ? 2 : 1)) continue;
      const found = await store.withTokens(
        asked.map(({ text }) => text),
        stop,
      );
      if (found.size > TOO_MANY) continue;
      for (const [stretch, positions] of found) {
        const inLine = linesUp(positions, left, right);
        if (inLine) aligned += 1;
        keepBest(best, stretch, asked.length * 10 + (inLine ? 25 : 0));
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
function linesUp(positions: Positions, left: readonly Token[], right: readonly Token[]): boolean {
  const taken = new Set(positions);
  const [anchored, shifted] = left.length > 0 ? [left, right] : [right, []];
  const origin = anchored[0]?.index ?? 0;
  const stands = (tokens: readonly Token[], at: number) => tokens.every(({ index }) => taken.has(at + index - origin));
  return positions.some((at) => stands(anchored, at) && [0, 1, -1, 2, -2].some((shift) => stands(shifted, at + shift)));
}

function keepBest(best: Likelihoods, stretch: number, likelihood: number): void {
  best.set(stretch, Math.max(best.get(stretch) ?? -Infinity, likelihood));
}

function likeliest(best: Likelihoods): number[] {
  return [...best].sort(([a, one], [b, two]) => two - one || a - b).map(([stretch]) => stretch);
}
