import type { Corpus } from './corpus.ts';
import { accents, spellings, type Readings } from './readings.ts';

/** A syllable as it may be typed. */
export interface Form {
  readonly letters: string;
  /** True when the letters are how an accent spells the syllable. */
  readonly isAccent: boolean;
}

/** How the characters of a corpus sound. Symbols are numbers of its alphabet. */
export class Sounds {
  readonly #readings: Readings;
  /** For each symbol, in what letters its syllables may be typed. */
  readonly strict: readonly (readonly Form[])[];
  /** The same with what accents do not tell apart. */
  readonly loose: readonly (readonly Form[])[];
  readonly #alike = new Map<string, number[]>();

  constructor({ alphabet }: Corpus, readings: Readings) {
    this.#readings = readings;
    const [strict, loose] = [remember(strictForms), remember(looseForms)];
    const syllables = alphabet.map((character) => readings.get(character) ?? []);
    this.strict = syllables.map((of) => of.flatMap(strict));
    this.loose = syllables.map((of) => of.flatMap(loose));
    syllables.forEach((of, symbol) => {
      for (const syllable of of) {
        const known = this.#alike.get(syllable);
        if (known) known.push(symbol);
        else this.#alike.set(syllable, [symbol]);
      }
    });
  }

  /** Symbols of characters that share a reading with a character, whether the corpus has it or not. */
  alike(character: string): readonly number[] {
    return (this.#readings.get(character) ?? []).flatMap((syllable) => this.#alike.get(syllable) ?? []);
  }

  /** Symbols of characters that an accent does not tell apart from a character. */
  nearlyAlike(character: string): readonly number[] {
    const forms = (this.#readings.get(character) ?? []).flatMap((syllable) => accents(syllable).slice(1));
    return forms.flatMap((syllable) => this.#alike.get(syllable) ?? []);
  }
}

function strictForms(syllable: string): readonly Form[] {
  return spellings(syllable).map((letters) => ({ letters, isAccent: false }));
}

function looseForms(syllable: string): readonly Form[] {
  const own = spellings(syllable);
  return accents(syllable).map((letters) => ({ letters, isAccent: !own.includes(letters) }));
}

function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
