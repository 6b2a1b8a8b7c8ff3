import type { Corpus } from './corpus.ts';

/** Where a line holds one word of several. */
export interface Place {
  /** Offset in `Corpus.text`, and units from there. */
  readonly at: number;
  readonly length: number;
  /** How well the word is met, 1 for as it stands. */
  readonly worth: number;
}

/** Where one word stands, by line. */
export type Places = ReadonlyMap<number, Place>;

/** An entry that has every word. */
export interface Together {
  /** The line that has most of them; never one that only names the speaker. */
  readonly line: number;
  /** How many of the words that line has. */
  readonly held: number;
  /** Units of that line between its words. */
  readonly gap: number;
  /** How well the words are met on the whole, 1 for as they stand. */
  readonly worth: number;
}

/**
 * Where a word stands as it is written. A single letter or digit must stand alone, and a word of letters at the
 * beginning of one, or else nearly every line would have them.
 */
export function placesOf(corpus: Corpus, word: string): Map<number, Place> {
  const { text } = corpus;
  const isWhole = /^[a-z0-9]$/.test(word);
  const isLatin = isWhole || /^[a-z]+$/.test(word);
  const places = new Map<number, Place>();
  for (const [line, { at: first }] of corpus.find(word)) {
    const end = corpus.startOf(line + 1);
    let at = first;
    const isWithin = () => isLatin && (isLatinAt(text, at - 1) || (isWhole && isLatinAt(text, at + 1)));
    while (at >= 0 && at < end && isWithin()) at = text.indexOf(word, at + 1);
    if (at >= 0 && at < end) places.set(line, { at, length: word.length, worth: 1 });
  }
  return places;
}

function isLatinAt(text: string, at: number): boolean {
  return /[a-z0-9]/.test(text.charAt(at));
}

/** Entries in which every word stands, each in any of the entry's lines, and one of them in more than the speaker. */
export function together(corpus: Corpus, words: readonly Places[]): Together[] {
  if (words.some((places) => places.size === 0)) return [];
  const [rarest, ...others] = words.map((places) => linesByEntry(corpus, places)).sort((a, b) => a.size - b.size);
  return [...(rarest ?? [])].flatMap(([entry, lines]) => {
    const further = others.map((byEntry) => byEntry.get(entry) ?? []);
    if (further.some((of) => of.length === 0)) return [];
    return bestLine(corpus, words, new Set([...lines, ...further.flat()])) ?? [];
  });
}

function linesByEntry(corpus: Corpus, places: Places): Map<number, number[]> {
  const byEntry = new Map<number, number[]>();
  for (const line of places.keys()) {
    const entry = corpus.entryOf(line);
    const known = byEntry.get(entry);
    if (known) known.push(line);
    else byEntry.set(entry, [line]);
  }
  return byEntry;
}

function bestLine(corpus: Corpus, words: readonly Places[], lines: ReadonlySet<number>): Together | undefined {
  let best: Together | undefined;
  const worth = words.map((places) => Math.max(...[...lines].map((line) => places.get(line)?.worth ?? 0)));
  const whole = worth.reduce((sum, one) => sum + one, 0) / words.length;
  for (const line of lines) {
    if (corpus.kindOf(line) === 'speaker') continue;
    const places = words.flatMap((of) => of.get(line) ?? []);
    const one: Together = { line, held: places.length, gap: gapOf(places), worth: whole };
    if (!best || one.held > best.held || (one.held === best.held && one.gap < best.gap)) best = one;
  }
  return best;
}

function gapOf(places: readonly Place[]): number {
  const from = Math.min(...places.map(({ at }) => at));
  const to = Math.max(...places.map(({ at, length }) => at + length));
  const inWords = places.reduce((sum, { length }) => sum + length, 0);
  return Math.max(0, to - from - inWords);
}
