import { lettersOf } from './compare-wordings.ts';
import { groupBy } from './group.ts';

/** A text to be compared with the others; `id` tells it apart. */
export interface Wording {
  readonly id: string;
  readonly text: string;
}

/** Another text with the same words in it. `overlap` goes from 0.4 to 1. */
export interface Kin {
  readonly id: string;
  readonly overlap: number;
}

/** A stretch of a text that stands in the other text too, or does not. */
export interface Stretch {
  readonly text: string;
  readonly shared: boolean;
}

/** Share of the shorter text's pairs from which two texts are called kin. */
const THRESHOLD = 0.4;
/** Fewer shared pairs than this are an accident: three pairs are four characters in a row, or two turns of phrase. */
const FEWEST = 3;
/** A pair that more than this share of all texts has says nothing about any two of them; in a small library, this many texts. */
const COMMON_SHARE = 0.04;
const COMMON_LEAST = 4;
/** Shortest stretch that is marked as shared, in letters. */
const SHORTEST_STRETCH = 3;

/**
 * For every text those that share its wording, the nearest first. Texts are compared by the set of their pairs of
 * neighbouring letters (punctuation and space left out, lower case); pairs that many texts have are left out. Overlap
 * is the number of shared pairs divided by the pairs of the text that has fewer. Kin are texts with an overlap of at
 * least 0.4 and at least three shared pairs. Texts are found by their pairs, so that the work grows with what is
 * shared and not with the square of their number.
 */
export function findKin(texts: readonly Wording[]): ReadonlyMap<string, readonly Kin[]> {
  const common = Math.max(COMMON_LEAST, texts.length * COMMON_SHARE);
  const holders = groupBy(texts, ({ text }) => [...pairsOf(text)]);
  const isTelling = (pair: string) => (holders.get(pair)?.length ?? 0) <= common;
  const telling = new Map(texts.map(({ id, text }) => [id, [...pairsOf(text)].filter(isTelling)]));
  const kinOf = (id: string): Kin[] => {
    const own = telling.get(id) ?? [];
    const shared = new Map<string, number>();
    for (const other of own.flatMap((pair) => holders.get(pair) ?? [])) {
      shared.set(other.id, (shared.get(other.id) ?? 0) + 1);
    }
    return [...shared]
      .filter(([other, count]) => other !== id && count >= FEWEST)
      .map(([other, count]) => ({ id: other, overlap: count / Math.min(own.length, telling.get(other)?.length ?? 0) }))
      .filter(({ overlap }) => overlap >= THRESHOLD)
      .sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : 1));
  };
  return new Map(texts.map(({ id }) => [id, kinOf(id)]));
}

/** Cut a text where it starts and stops saying what another text says; joined, the stretches are the text. */
export function sharedStretches(text: string, other: string): Stretch[] {
  const wanted = lettersOf(other).toLowerCase();
  const characters = [...text];
  const places = characters.flatMap((character, place) => (lettersOf(character) ? [place] : []));
  const letters = places.map((place) => characters[place]?.toLowerCase() ?? '');
  const isShared = new Array<boolean>(characters.length).fill(false);
  for (let start = 0; start < letters.length; start += 1) {
    let length = 0;
    while (start + length < letters.length && wanted.includes(letters.slice(start, start + length + 1).join(''))) {
      length += 1;
    }
    if (length < SHORTEST_STRETCH) continue;
    isShared.fill(true, places[start], (places[start + length - 1] ?? 0) + 1);
    start += length - 1;
  }
  return characters.reduce<Stretch[]>((stretches, character, place) => {
    const shared = isShared[place] ?? false;
    const last = stretches[stretches.length - 1];
    if (last?.shared === shared) stretches[stretches.length - 1] = { text: last.text + character, shared };
    else stretches.push({ text: character, shared });
    return stretches;
  }, []);
}

/** Neighbouring letters of a text, two by two. */
function pairsOf(text: string): Set<string> {
  const letters = [...lettersOf(text).toLowerCase()];
  return new Set(letters.slice(1).map((letter, place) => (letters[place] ?? '') + letter));
}
