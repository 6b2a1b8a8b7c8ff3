import type { Corpus } from './corpus.ts';
import type { Form, Sounds } from './sounds.ts';

/** What a letter of the query is worth when it is the character itself, or spells it in one way or another. */
const WORTH = { character: 1.2, syllable: 1, accent: 0.9, unfinished: 0.7, initial: 0.6 } as const;

/** What a letter is worth at most. */
export const MOST_WORTH = WORTH.character;

/** How much a character says against chance: a written one three times as much as an initial. */
const EVIDENCE = { character: 3, syllable: 2, shortSyllable: 1, initial: 1 } as const;

/** How far a query has been read. */
export interface Progress {
  /** Letters read of the query, and the place in `Corpus.text` that comes next. */
  readonly letter: number;
  readonly at: number;
  readonly worth: number;
  readonly evidence: number;
  /** Characters that were given in full, and those by their initial alone. */
  readonly full: number;
  readonly initials: number;
}

/** Reads a query along the corpus, from any place. */
export class Reader {
  readonly #corpus: Corpus;
  readonly #forms: Sounds['strict'];
  readonly #strict: Sounds['strict'];
  readonly #asked: string;
  readonly #canBegin: Uint8Array;
  #best: Progress | undefined;

  constructor(corpus: Corpus, sounds: Sounds, asked: string, loose: boolean) {
    [this.#corpus, this.#asked] = [corpus, asked];
    this.#strict = sounds.strict;
    this.#forms = loose ? sounds.loose : sounds.strict;
    this.#canBegin = Uint8Array.from(corpus.alphabet, (character, symbol) => {
      const isSpelt = this.#forms[symbol]?.some(({ letters }) => letters[0] === asked[0]) ?? false;
      return isSpelt || character === asked[0] ? 1 : 0;
    });
  }

  /** The worthiest way to read the whole query from a place on; `at` is where it ends. */
  bestFrom(at: number): Progress | undefined {
    this.#best = undefined;
    if (this.#canBegin[this.#corpus.symbols[at] ?? 0] === 1) {
      this.#read({ letter: 0, at, worth: 0, evidence: 0, full: 0, initials: 0 });
    }
    return this.#best;
  }

  /** Try every way to read on. */
  #read(from: Progress): void {
    const { letter, at, worth, evidence } = from;
    const symbol = this.#corpus.symbols[at] ?? 0;
    if (letter >= this.#asked.length) this.#keep(from);
    if (letter >= this.#asked.length || symbol === 0) return;
    if (this.#asked[letter] === this.#corpus.alphabet[symbol]) {
      this.#read({
        ...from,
        letter: letter + 1,
        at: at + 1,
        worth: worth + WORTH.character,
        evidence: evidence + EVIDENCE.character,
        full: from.full + 1,
      });
    }
    for (const form of this.#forms[symbol] ?? []) this.#readSyllable(from, form);
    for (const { letters } of this.#strict[symbol] ?? []) this.#readInitial(from, letters);
  }

  #readSyllable(from: Progress, { letters, isAccent }: Form): void {
    const left = this.#asked.length - from.letter;
    const isWhole = this.#asked.startsWith(letters, from.letter);
    if (!isWhole && !(left < letters.length && letters.startsWith(this.#asked.slice(from.letter)))) return;
    const read = Math.min(left, letters.length);
    // Among initials an unfinished syllable is one of them: sh at the end may be one character or two.
    const part = from.initials > 0 ? WORTH.initial : WORTH.unfinished;
    const worth = read * (isWhole ? (isAccent ? WORTH.accent : WORTH.syllable) : part);
    const shown = isWhole ? (read > 2 ? EVIDENCE.syllable : EVIDENCE.shortSyllable) : EVIDENCE.initial;
    this.#read({
      letter: from.letter + read,
      at: from.at + 1,
      worth: from.worth + worth,
      evidence: from.evidence + shown,
      full: from.full + (isWhole ? 1 : 0),
      initials: from.initials,
    });
  }

  #readInitial(from: Progress, letters: string): void {
    if (letters[0] !== this.#asked[from.letter]) return;
    const isTwo = letters[1] === 'h' && this.#asked[from.letter + 1] === 'h';
    for (const read of isTwo ? [1, 2] : [1]) {
      this.#read({
        ...from,
        letter: from.letter + read,
        at: from.at + 1,
        worth: from.worth + read * WORTH.initial,
        evidence: from.evidence + EVIDENCE.initial,
        initials: from.initials + 1,
      });
    }
  }

  #keep(progress: Progress): void {
    // Of equals the reading of more characters: zh may be one or two of them.
    const isBetter =
      !this.#best || progress.worth + progress.evidence / 1000 > this.#best.worth + this.#best.evidence / 1000;
    if (isBetter) this.#best = progress;
  }
}
