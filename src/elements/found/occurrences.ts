import { fold, type SimplifyTable } from '../../search/fold.ts';

/** A stretch of text within one element. Runs of one block follow each other and are read as one text. */
export interface Run {
  readonly text: string;
  readonly block: number;
}

/** Part of a run: its index, and UTF-16 offsets into its text, end exclusive. */
export interface Piece {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

/** One place where words stand, in as many pieces as it touches runs, in order. */
export type Occurrence = readonly Piece[];

/** A block folded to one text; each unit of it knows the piece of a run that it came from. */
interface FoldedBlock {
  text: string;
  readonly units: Piece[];
}

/** Words to be found are spelt as the page spells them. */
const AS_WRITTEN: SimplifyTable = new Map();

/**
 * Every place where one of the words stands, in reading order: compared as search compares (case, width and
 * punctuation do not count), across runs but never across blocks. Places that overlap are one. Punctuation inside a
 * run belongs to a place, between two runs it does not.
 */
export function findOccurrences(runs: readonly Run[], words: readonly string[]): Occurrence[] {
  const asked = words.map((word) => fold(word, AS_WRITTEN).text).filter((word) => word !== '');
  return foldBlocks(runs).flatMap(({ text, units }) => {
    const places = asked.flatMap((word) => placesOf(word, text)).sort(([a], [b]) => a - b);
    return joined(places, units).map(([from, to]) => piecesOf(units.slice(from, to)));
  });
}

function foldBlocks(runs: readonly Run[]): FoldedBlock[] {
  const blocks: FoldedBlock[] = [];
  let open: { readonly number: number; readonly folded: FoldedBlock } | undefined;
  runs.forEach(({ text, block }, run) => {
    if (open?.number !== block) {
      open = { number: block, folded: { text: '', units: [] } };
      blocks.push(open.folded);
    }
    const { folded } = open;
    const { text: added, start, end } = fold(text, AS_WRITTEN);
    folded.text += added;
    start.forEach((from, unit) => folded.units.push({ run, start: from, end: end[unit] ?? from }));
  });
  return blocks;
}

/** Where a word stands in a folded text: first unit, and the one after the last. */
function placesOf(word: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push([at, at + word.length]);
  }
  return places;
}

/** Sorted places, those that share a character of the page made one. */
function joined(places: readonly [number, number][], units: readonly Piece[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of places) {
    const last = result[result.length - 1];
    // One character of the page may fold to several units.
    if (last && (from < last[1] || isSame(units[from], units[last[1] - 1]))) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

function isSame(one: Piece | undefined, other: Piece | undefined): boolean {
  return one !== undefined && one.run === other?.run && one.start === other.start;
}

function piecesOf(units: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const unit of units) {
    const last = pieces[pieces.length - 1];
    if (last?.run === unit.run) pieces[pieces.length - 1] = { ...last, end: unit.end };
    else pieces.push(unit);
  }
  return pieces;
}
