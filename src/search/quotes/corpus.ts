import { fold, type SimplifyTable } from '../fold.ts';

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
  readonly #starts: Int32Array;
  readonly #clauses: Uint8Array;

  constructor(lines: readonly string[], table: SimplifyTable) {
    const folded = lines.map((line) => fold(line, table));
    this.count = lines.length;
    this.text = folded.map(({ text }) => text + SEPARATOR).join('');
    this.#starts = new Int32Array(lines.length + 1);
    this.#clauses = new Uint8Array(this.text.length);
    let at = 0;
    folded.forEach(({ text, start, end }, line) => {
      this.#starts[line] = at;
      for (let unit = 1; unit < text.length; unit += 1) {
        const hasGap = (start[unit] ?? 0) > (end[unit - 1] ?? 0);
        this.#clauses[at + unit] = hasGap ? 1 : 0;
      }
      at += text.length + SEPARATOR.length;
    });
    this.#starts[lines.length] = at;
  }

  /** Offset at which a line begins. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Folded characters of a line. */
  lengthOf(line: number): number {
    return this.startOf(line + 1) - this.startOf(line) - SEPARATOR.length;
  }

  /** The folded text of a line. */
  lineText(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1) - SEPARATOR.length);
  }

  /** The line to which an offset belongs. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.count];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle;
    }
    return low;
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
