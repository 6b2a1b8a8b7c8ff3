import type { Line, LineKind } from '../catalogue.ts';
import { foldCharacter, type SimplifyTable } from '../fold.ts';

/** Where a line holds what was looked for. */
export interface Occurrence {
  /** Offset of the first occurrence in `Corpus.text`. */
  readonly at: number;
  readonly count: number;
}

/** What begins at a place of the corpus: nothing, a clause (punctuation stands before it), or a line. */
export type Beginning = 0 | 1 | 2;

const SEPARATOR = '\n';

/**
 * Many short lines in one folded string, so that a verbatim search is one scan. Offsets count UTF-16 units; a line ends
 * with a line feed, which no folded text contains.
 */
export class Corpus {
  /** All lines, folded, each followed by a line feed. */
  readonly text: string;
  readonly count: number;
  /** The different units of the text, the line feed first. */
  readonly alphabet: readonly string[];
  /** The text as numbers of the alphabet; 0 ends a line. */
  readonly symbols: Uint16Array;
  readonly #lines: readonly Line[];
  readonly #starts: Int32Array;
  readonly #owners: Int32Array;
  readonly #clauses: Uint8Array;

  constructor(lines: readonly Line[], table: SimplifyTable) {
    const folded = lines.map(foldingOnce(table));
    this.#lines = lines;
    this.count = lines.length;
    this.text = folded.map(({ text }) => text + SEPARATOR).join('');
    this.#starts = new Int32Array(lines.length + 1).fill(this.text.length);
    this.#owners = new Int32Array(this.text.length);
    this.#clauses = new Uint8Array(this.text.length);
    let at = 0;
    folded.forEach(({ text, clauses }, line) => {
      const next = at + text.length + SEPARATOR.length;
      this.#starts[line] = at;
      this.#owners.fill(line, at, next);
      for (const offset of clauses) this.#clauses[at + offset] = 1;
      at = next;
    });
    const alphabet = new Map([[SEPARATOR, 0]]);
    this.symbols = new Uint16Array(this.text.length);
    for (let unit = 0; unit < this.text.length; unit += 1) {
      const character = this.text.charAt(unit);
      const symbol = alphabet.get(character) ?? alphabet.size;
      if (symbol === alphabet.size) alphabet.set(character, symbol);
      this.symbols[unit] = symbol;
    }
    this.alphabet = [...alphabet.keys()];
  }

  /** Offset at which a line begins. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Folded units of a line. */
  lengthOf(line: number): number {
    return this.startOf(line + 1) - this.startOf(line) - SEPARATOR.length;
  }

  /** The entry that a line stands for. */
  entryOf(line: number): number {
    return this.#lines[line]?.entry ?? 0;
  }

  /** What a line is to its entry. */
  kindOf(line: number): LineKind {
    return this.#lines[line]?.kind ?? 'text';
  }

  /** True for a title, a name or another name. */
  isName(line: number): boolean {
    const kind = this.kindOf(line);
    return kind === 'name' || kind === 'alias';
  }

  /** The line to which an offset belongs. */
  lineAt(offset: number): number {
    return this.#owners[offset] ?? 0;
  }

  /** What begins at an offset. */
  beginningAt(offset: number): Beginning {
    if (offset === this.startOf(this.lineAt(offset))) return 2;
    return this.#clauses[offset] === 1 ? 1 : 0;
  }

  /** Lines that hold a folded text, by line number. */
  find(needle: string): Map<number, Occurrence> {
    const found = new Map<number, Occurrence>();
    if (needle === '' || needle.includes(SEPARATOR)) return found;
    for (let at = this.text.indexOf(needle); at >= 0; at = this.text.indexOf(needle, at + 1)) {
      const line = this.lineAt(at);
      const known = found.get(line);
      found.set(line, { at: known?.at ?? at, count: (known?.count ?? 0) + 1 });
    }
    return found;
  }
}

/** A folded text with the offsets before which something was dropped. */
interface FoldedLine {
  readonly text: string;
  readonly clauses: readonly number[];
}

/** Folds lines, each different character once. */
function foldingOnce(table: SimplifyTable): (line: Line) => FoldedLine {
  const known = new Map<string, string>();
  return ({ text: original }) => {
    let text = '';
    let isAfterGap = false;
    const clauses: number[] = [];
    for (const character of original) {
      const folded = known.get(character) ?? foldCharacter(character, table);
      known.set(character, folded);
      if (folded !== '' && isAfterGap && text !== '') clauses.push(text.length);
      isAfterGap = folded === '';
      text += folded;
    }
    return { text, clauses };
  };
}
