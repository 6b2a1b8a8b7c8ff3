import type { Corpus } from './corpus.ts';
import type { LineHit } from './hit.ts';
import { readAs, valueOf, type Reading } from './pinyin.ts';
import { MOST_WORTH } from './reader.ts';
import type { Sounds } from './sounds.ts';
import { placesOf, type Place } from './together.ts';

const LETTERS = /[a-z]/;

/** Share of a name that two initials must stand for. */
const MOST_OF_NAME = 0.6;

/**
 * Lines that can be read as the whole query. Where characters are given by initials alone, it takes five of them, or
 * fewer where a clause, a line or a name begins with them, or a name is little else.
 * @returns scores from 500 to 700
 */
export function spelt(corpus: Corpus, sounds: Sounds, asked: string, loose: boolean): LineHit[] {
  const found = readAs(corpus, sounds, asked, loose, (reading) => reading.evidence >= neededAlone(corpus, reading));
  return [...found.values()].map((reading) => {
    const share = reading.length / corpus.lengthOf(reading.line);
    const name = !corpus.isName(reading.line) ? 0 : share === 1 ? 50 : -20;
    return { line: reading.line, score: 490 + valueOf(corpus, reading) + 20 * share + name };
  });
}

function neededAlone(corpus: Corpus, { line, at, length }: Reading): number {
  const beginning = corpus.beginningAt(at);
  if (beginning < 2 || !corpus.isName(line)) return beginning > 0 ? 4 : 5;
  return length >= MOST_OF_NAME * corpus.lengthOf(line) ? 2 : 3;
}

/** Where one word of several stands, as it is written or as it is read; here fewer initials say enough. */
export function wordPlaces(corpus: Corpus, sounds: Sounds, word: string): Map<number, Place> {
  const written = placesOf(corpus, word);
  if (!LETTERS.test(word)) return written;
  const accepts = (reading: Reading) => reading.evidence >= (corpus.beginningAt(reading.at) > 0 ? 2 : 3);
  const strict = readAs(corpus, sounds, word, false, accepts);
  const found = strict.size > 0 ? strict : readAs(corpus, sounds, word, true, accepts);
  const places = [...found.values()].map(({ line, at, length, worth }): [number, Place] => [
    line,
    { at, length, worth: worth / MOST_WORTH },
  ]);
  return new Map([...places, ...written]);
}
