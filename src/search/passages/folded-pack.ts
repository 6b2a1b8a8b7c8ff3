import { CLOSE, OPEN } from './needle.ts';
import type { Positions } from './store.ts';

const OPEN_CODE = OPEN.charCodeAt(0);
const CLOSE_CODE = CLOSE.charCodeAt(0);

/** The folded stretches of a pack end to end, in one string. Stretches are counted from 0 here. */
export class FoldedPack {
  readonly #text: string;
  readonly #starts: Uint32Array;

  /** @param stretches as a `Folder` gives them */
  constructor(stretches: readonly string[]) {
    this.#text = stretches.join('');
    this.#starts = new Uint32Array(stretches.length + 1);
    stretches.forEach((stretch, index) => {
      this.#starts[index + 1] = (this.#starts[index] ?? 0) + stretch.length;
    });
  }

  /** Stretches that hold a needle, ascending. */
  holding(needle: string): number[] {
    const text = this.#text;
    const starts = this.#starts;
    const found: number[] = [];
    if (needle === '') return found;
    let stretch = 0;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[stretch + 1])) {
      while ((starts[stretch + 1] ?? 0) <= at) stretch += 1;
      found.push(stretch);
    }
    return found;
  }

  /** Where a stretch holds a needle for the first time; it must hold it. */
  firstPosition(stretch: number, needle: string): Positions {
    const text = this.#textOf(stretch);
    return positionsAt(text, [text.indexOf(needle)]);
  }

  /** Where a stretch holds any of some needles. */
  positions(stretch: number, needles: readonly string[]): Positions {
    const text = this.#textOf(stretch);
    const offsets: number[] = [];
    for (const needle of needles) {
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) offsets.push(at);
    }
    return positionsAt(
      text,
      offsets.sort((a, b) => a - b),
    );
  }

  #textOf(stretch: number): string {
    return this.#text.slice(this.#starts[stretch], this.#starts[stretch + 1]);
  }
}

/**
 * The numbers of the units at some offsets, ascending. They are counted as Pagefind does: the bar between title and body
 * has one, and so has punctuation before the first unit of either.
 */
function positionsAt(text: string, offsets: readonly number[]): number[] {
  const positions: number[] = [];
  let at = 0;
  let unit = 0;
  let inWord = false;
  for (const offset of offsets) {
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at);
      const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
      if (code === OPEN_CODE || !(inWord || isSecondHalf)) unit += 1;
      if (code === OPEN_CODE) inWord = true;
      if (code === CLOSE_CODE) inWord = false;
    }
    if (positions[positions.length - 1] !== unit) positions.push(unit);
  }
  return positions;
}
