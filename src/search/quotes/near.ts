import { Alignment, COST } from './alignment.ts';
import type { Corpus } from './corpus.ts';
import type { Sounds } from './sounds.ts';

/** Characters of the query by which lines are sifted: as many as a whole number has bits. */
const SIFTED = 31;

/** A line that holds the query but for some slips. */
export interface Slip {
  readonly line: number;
  /** What the slips cost together. */
  readonly cost: number;
  /** Offset in `Corpus.text` at which the stretch ends that resembles the query, end exclusive. */
  readonly end: number;
}

/** What slips may cost together in a query of so many characters; in short ones little, or anything would resemble them. */
function allowance(length: number): number {
  if (length <= 2) return 0.45;
  if (length <= 4) return 0.85;
  if (length <= 7) return 0.2 * length + 0.2;
  return length <= 11 ? 2.2 : Math.min(4, 0.2 * length);
}

/** Lines that hold the query but for a slip or two: characters wrong, missing, added or swapped. */
export function near(corpus: Corpus, sounds: Sounds, asked: string): Slip[] {
  const most = allowance(asked.length);
  const costs = costsOf(corpus, sounds, asked);
  const alignment = new Alignment(asked.length, costs, corpus.alphabet.length);
  const bits = bitsOf(costs, asked.length, corpus.alphabet.length);
  // A character that a line has not, nor any that sounds like it, costs at least as much as one too many.
  const needed = Math.min(asked.length, SIFTED) - Math.floor(most / COST.extra);
  const found: Slip[] = [];
  for (let line = 0; line < corpus.count; line += 1) {
    const symbols = corpus.symbols.subarray(corpus.startOf(line), corpus.startOf(line) + corpus.lengthOf(line));
    if (countHeld(symbols, bits) < needed) continue;
    const { cost, end } = alignment.of(symbols);
    if (cost <= most) found.push({ line, cost, end: corpus.startOf(line) + end });
  }
  return found;
}

/** What it costs to read a symbol for a character of the query, as `character * symbols + symbol`. */
function costsOf(corpus: Corpus, sounds: Sounds, asked: string): Float32Array {
  const width = corpus.alphabet.length;
  const costs = new Float32Array(asked.length * width).fill(COST.different);
  const numbers = new Map(corpus.alphabet.map((character, symbol) => [character, symbol]));
  for (let at = 0; at < asked.length; at += 1) {
    const character = asked.charAt(at);
    for (const symbol of sounds.nearlyAlike(character)) costs[at * width + symbol] = COST.nearlyAlike;
    for (const symbol of sounds.alike(character)) costs[at * width + symbol] = COST.alike;
    const itself = numbers.get(character);
    if (itself !== undefined) costs[at * width + itself] = 0;
  }
  return costs;
}

/** For each symbol the characters of the query that it may stand for, a bit each. */
function bitsOf(costs: Float32Array, length: number, width: number): Uint32Array {
  const bits = new Uint32Array(width);
  for (let at = 0; at < Math.min(length, SIFTED); at += 1) {
    for (let symbol = 0; symbol < width; symbol += 1) {
      if ((costs[at * width + symbol] ?? 1) < COST.different) bits[symbol] = (bits[symbol] ?? 0) | (1 << at);
    }
  }
  return bits;
}

/** How many characters of the query some symbol of a line may stand for. */
function countHeld(symbols: Uint16Array, bits: Uint32Array): number {
  let held = 0;
  for (const symbol of symbols) held |= bits[symbol] ?? 0;
  let count = 0;
  for (; held !== 0; held &= held - 1) count += 1;
  return count;
}
