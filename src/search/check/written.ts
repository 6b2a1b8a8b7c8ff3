import { fold, type Folded, type SimplifyTable } from '../fold.ts';
import type { Piece } from './cut-quotation.ts';
import type { Range } from './sentences.ts';

/** A stretch of a text as it is written from `offset` on, and folded. */
export interface Written {
  readonly words: string;
  readonly folded: Folded;
  readonly offset: number;
}

/** A deliberate cut: …… or ［…］ and their usual forms. */
const CUT = /[［[(（](?:…+|⋯+|\.{3,})[］\])）]|…+|⋯+|\.{3,}/g;
const PAUSE = /[\p{P}\n]/u;
/** Punctuation within a clause. */
const NO_PAUSE = /[“”‘’「」『』"'＂·•-]/g;

/** Read a stretch of a text. */
export function writtenIn(text: string, { start, end }: Range, table: SimplifyTable): Written {
  const words = text.slice(start, end);
  return { words, folded: fold(words, table), offset: start };
}

/** Tells before which folded characters punctuation stands; the ends count as well. */
export function breaksOf({ words, folded: { start, end } }: Written): (at: number) => boolean {
  return (at) => {
    if (at <= 0 || at >= start.length) return true;
    return PAUSE.test(words.slice(end[at - 1] ?? 0, start[at]).replace(NO_PAUSE, ''));
  };
}

/** What stands between the deliberate cuts. */
export function piecesOf({ words, folded }: Written): Piece[] {
  const cuts = [...words.matchAll(CUT)].map(({ index }) => index);
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of [...cuts, words.length]) {
    let to = from;
    while (to < folded.start.length && (folded.start[to] ?? 0) < cut) to += 1;
    if (to > from) pieces.push({ from, to, words: folded.text.slice(from, to) });
    from = to;
  }
  return pieces;
}

/** Where folded characters stand in the text, from the first to the last of them. */
export function rangeOf({ folded, offset, words }: Written, { from, to }: { from: number; to: number }): Range {
  return { start: offset + (folded.start[from] ?? 0), end: offset + (folded.end[to - 1] ?? words.length) };
}

/** A text in simplified characters, of the same length; a character without a simplified form stays. */
export function simplifiedText(text: string, table: SimplifyTable): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const plain = table.get(unit) ?? unit;
    result += plain.length === 1 ? plain : unit;
  }
  return result;
}
