import type { Corpus } from './corpus.ts';
import { keepBest, type LineHit } from './hit.ts';
import { accents, spellings, type Readings } from './readings.ts';

/** What one matched character is worth: written itself, its full syllable, an accent's syllable, its initial. */
const CHARACTER = 3;
const SYLLABLE = 2.5;
const ACCENT = 2.2;
const UNFINISHED = 1.2;
const TWO_LETTERS = 1.1;
const INITIAL = 0.9;

const IMPOSSIBLE = -1;

/** A way to spell a character, with its worth. */
interface Spelling {
  readonly letters: string;
  readonly worth: number;
}

/**
 * Lines that can be read as the query: every character may stand for itself, be spelt in full, or by its initial (zh, ch
 * and sh also by two letters); the last syllable may be unfinished.
 * @param asked folded, with at least one letter
 * @param loose also takes what accents do not tell apart
 */
export function pinyin(corpus: Corpus, readings: Readings, asked: string, loose: boolean): LineHit[] {
  const reader = new Reader(corpus, readings, asked, loose);
  const best = new Map<number, LineHit>();
  for (let line = 0; line < corpus.count; line += 1) {
    const [from, to] = [corpus.startOf(line), corpus.startOf(line) + corpus.lengthOf(line)];
    for (let at = from; at < to; at += 1) {
      const worth = reader.worthFrom(at);
      if (worth <= 0) continue;
      const value = worth + 0.3 * corpus.beginningAt(at) + 0.5 * (asked.length / corpus.lengthOf(line));
      keepBest(best, { line, score: 500 + (value * 100) / asked.length });
    }
  }
  return [...best.values()];
}

/** Reads the query along the corpus, from any place. */
class Reader {
  readonly #corpus: Corpus;
  readonly #readings: Readings;
  readonly #asked: string;
  readonly #loose: boolean;
  readonly #spellings = new Map<string, readonly Spelling[]>();
  /** Worth of reading the query from its letter `j` at the place `i`, as `i * limit + j`. */
  readonly #known = new Map<number, number>();
  readonly #limit: number;

  constructor(corpus: Corpus, readings: Readings, asked: string, loose: boolean) {
    [this.#corpus, this.#readings, this.#asked, this.#loose] = [corpus, readings, asked, loose];
    this.#limit = asked.length + 1;
  }

  /** Worth of the best reading that begins at a place; not above 0 when there is none. */
  worthFrom(at: number): number {
    return this.#read(0, at);
  }

  #read(letter: number, at: number): number {
    if (letter >= this.#asked.length) return 0;
    const key = at * this.#limit + letter;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const worth = this.#best(letter, at);
    this.#known.set(key, worth);
    return worth;
  }

  #best(letter: number, at: number): number {
    const character = this.#corpus.text[at] ?? '\n';
    if (character === '\n') return IMPOSSIBLE;
    let best = IMPOSSIBLE;
    const step = (letters: number, worth: number) => {
      const rest = this.#read(letter + letters, at + 1);
      if (rest >= 0) best = Math.max(best, worth + rest);
    };
    if (this.#asked.startsWith(character, letter)) step(character.length, CHARACTER);
    for (const { letters, worth } of this.#spell(character)) {
      if (letters[0] !== this.#asked[letter]) continue;
      const left = this.#asked.length - letter;
      if (this.#asked.startsWith(letters, letter)) step(letters.length, worth);
      else if (left < letters.length && letters.startsWith(this.#asked.slice(letter))) {
        best = Math.max(best, UNFINISHED * (left / letters.length));
      }
      step(1, INITIAL);
      if (/^[zcs]h/.test(letters) && this.#asked[letter + 1] === 'h') step(2, TWO_LETTERS);
    }
    return best;
  }

  #spell(character: string): readonly Spelling[] {
    const known = this.#spellings.get(character);
    if (known) return known;
    const spelt = (this.#readings.get(character) ?? []).flatMap((syllable) =>
      (this.#loose ? accents : spellings)(syllable).map((letters) => ({
        letters,
        worth: letters === syllable ? SYLLABLE : ACCENT,
      })),
    );
    this.#spellings.set(character, spelt);
    return spelt;
  }
}
