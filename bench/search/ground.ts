import { pinyin } from 'pinyin-pro';
import { unitsOf, type Unit } from '../../src/search/tokens.ts';

/** Words by which something is found: a text that queries are made of, or a further wording of one, or another's. */
export interface Wording {
  /** What is found, by its number. */
  readonly index: number;
  readonly text: string;
}

/** A text divided into units, with the syllable of each; empty for what is no Han character. */
export interface SpeltText {
  readonly original: string;
  readonly units: readonly Unit[];
  readonly syllables: readonly string[];
}

const NO_TABLE = new Map<string, string>();
const HAN = /^\p{Script=Han}$/u;

/** The texts that queries are made of, and the answers that a query must have. */
export class Ground {
  readonly texts: readonly string[];
  readonly #held: Strings;
  readonly #wordings: readonly Wording[];
  readonly #spelt = new Map<number, SpeltText>();
  #syllables: Strings | undefined;
  #initials: Strings | undefined;

  /** @param also what else answers: further wordings of a text (by its index), or of things that are no text (beyond) */
  constructor(texts: readonly string[], also: readonly Wording[]) {
    this.texts = texts;
    this.#wordings = [...texts.map((text, index) => ({ index, text })), ...also];
    this.#held = new Strings(this.#wordings.map(({ index, text }) => [index, folded(text)]));
  }

  /** One text, by its index. */
  text(index: number): SpeltText {
    const known = this.#spelt.get(index) ?? speltText(this.texts[index] ?? '');
    this.#spelt.set(index, known);
    return known;
  }

  /** Whatever has a folded text. */
  holding(text: string): number[] {
    return this.#held.having(text);
  }

  /** Whatever has every word, in one wording or in several. */
  holdingAll(words: readonly string[]): number[] {
    const [first = [], ...others] = words.map((word) => this.holding(word));
    return first.filter((index) => others.every((indices) => indices.includes(index)));
  }

  /** Whatever can be read as these syllables, of which the last may be unfinished. */
  sounding(syllables: readonly string[], isUnfinished: boolean): number[] {
    this.#syllables ??= new Strings(
      this.#wordings.map(({ index, text }) => [index, ` ${speltText(text).syllables.join(' ')} `]),
    );
    return this.#syllables.having(` ${syllables.join(' ')}${isUnfinished ? '' : ' '}`);
  }

  /** Whatever can be read as these initials. */
  withInitials(initials: string): number[] {
    this.#initials ??= new Strings(
      this.#wordings.map(({ index, text }) => [
        index,
        speltText(text)
          .syllables.map((syllable) => syllable.charAt(0) || '-')
          .join(''),
      ]),
    );
    return this.#initials.having(initials);
  }
}

/** A text as it is compared, without a table of traditional characters. */
export function folded(text: string): string {
  return unitsOf(text, NO_TABLE)
    .map((unit) => unit.text)
    .join('');
}

function speltText(original: string): SpeltText {
  const bySound = pinyin(original, { type: 'all', toneType: 'none', v: true });
  const syllableAt = new Map<number, string>();
  let at = 0;
  for (const { origin, pinyin: syllable } of bySound) {
    if (HAN.test(origin)) syllableAt.set(at, syllable);
    at += origin.length;
  }
  const units = unitsOf(original, NO_TABLE);
  return { original, units, syllables: units.map(({ start }) => syllableAt.get(start) ?? '') };
}

/** Strings end to end, each belonging to something, so that those that hold a stretch are found in one scan. */
class Strings {
  readonly #all: string;
  readonly #starts: number[] = [];
  readonly #owners: readonly number[];

  constructor(strings: readonly (readonly [owner: number, text: string])[]) {
    let length = 0;
    for (const [, text] of strings) {
      this.#starts.push(length);
      length += text.length + 1;
    }
    this.#owners = strings.map(([owner]) => owner);
    this.#all = strings.map(([, text]) => `${text}\n`).join('');
  }

  /** Owners of the strings that have a stretch, ascending. */
  having(stretch: string): number[] {
    const found = new Set<number>();
    for (let at = this.#all.indexOf(stretch); at >= 0; at = this.#all.indexOf(stretch, at + 1)) {
      found.add(this.#owners[this.#stringAt(at)] ?? 0);
    }
    return [...found].sort((a, b) => a - b);
  }

  #stringAt(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}
