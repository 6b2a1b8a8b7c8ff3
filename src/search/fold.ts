/** Traditional characters and the simplified ones they are searched as. */
export type SimplifyTable = ReadonlyMap<string, string>;

/**
 * A text reduced to what is compared: Han characters, letters and digits, simplified and in lower case.
 * `start` and `end` have one entry per UTF-16 unit of `text` and point into the original (UTF-16 offsets, end exclusive).
 */
export interface Folded {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const KEPT = /[\p{L}\p{N}]/u;

/**
 * Fold one character (one code point): NFKC, lower case, traditional to simplified.
 * @returns the characters that are kept, most often one; the empty string for punctuation, marks and space
 */
export function foldCharacter(character: string, table: SimplifyTable): string {
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    if (KEPT.test(part)) folded += table.get(part) ?? part;
  }
  return folded;
}

/** Fold a text, keeping the way back to the original for highlighting. */
export function fold(text: string, table: SimplifyTable): Folded {
  let folded = '';
  const start: number[] = [];
  const end: number[] = [];
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const kept = foldCharacter(character, table);
    folded += kept;
    for (let unit = 0; unit < kept.length; unit += 1) {
      start.push(at);
      end.push(next);
    }
    at = next;
  }
  return { text: folded, start, end };
}
