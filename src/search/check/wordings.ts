import type { Catalogue, LineKind } from '../catalogue.ts';
import { fold, type Folded } from '../fold.ts';
import { PairIndex } from './pair-index.ts';

/** Kinds of lines that hold words somebody said, the most trustworthy first. */
export const WORDING_KINDS = ['text', 'excerpt', 'variant', 'misquote'] as const;
export type WordingKind = (typeof WORDING_KINDS)[number];

/** A wording that quoted words are compared with. */
export interface Wording {
  /** Index in `Catalogue.entries`. */
  readonly entry: number;
  readonly kind: WordingKind;
  /** Which of the entry's lines of this kind it is, from 0. */
  readonly place: number;
  readonly original: string;
  readonly folded: Folded;
}

/** Where a folded text stands in a wording. Offsets count folded UTF-16 units. */
export interface Standing {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
}

const SEPARATOR = '\n';

/** Every wording of a library, found word for word and by likeness. */
export class Wordings {
  readonly pairs: PairIndex;
  readonly #all: readonly Wording[];
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #adopted: ReadonlyMap<number, Wording>;

  constructor(all: readonly Wording[], pairs: PairIndex) {
    this.#all = all;
    this.pairs = pairs;
    let at = 0;
    this.#starts = all.map(({ folded }) => {
      const start = at;
      at += folded.text.length + SEPARATOR.length;
      return start;
    });
    this.#adopted = new Map(
      all.flatMap((wording) => (wording.kind === 'text' ? [[wording.entry, wording] as const] : [])),
    );
    this.#text = all.map(({ folded }) => folded.text + SEPARATOR).join('');
  }

  /** Where a folded text stands word for word, once for each wording. */
  holding(words: string): Standing[] {
    const found: Standing[] = [];
    if (words === '') return found;
    for (let at = this.#text.indexOf(words); at >= 0; at = this.#text.indexOf(words, at + 1)) {
      const number = this.#numberAt(at);
      const wording = this.#all[number];
      if (!wording || found[found.length - 1]?.wording === wording) continue;
      const from = at - (this.#starts[number] ?? 0);
      found.push({ wording, from, to: from + words.length });
    }
    return found;
  }

  /** The wordings that share most with a folded text, the likest first, with the weight of what they share. */
  likest(words: string, least: number, most: number): { wording: Wording; weight: number }[] {
    return this.pairs.likest(words, least, most).flatMap(({ number, weight }) => {
      const wording = this.#all[number];
      return wording ? [{ wording, weight }] : [];
    });
  }

  /** The adopted words of an entry; undefined where it is no quotation. */
  adopted(entry: number): Wording | undefined {
    return this.#adopted.get(entry);
  }

  #numberAt(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Gather the wordings of a catalogue. Every step is short, so that a page can do it between two frames. */
export function* gatherWordings({ entries, lines, table }: Catalogue): Generator<void, Wordings> {
  const all: Wording[] = [];
  const places = new Map<string, number>();
  const pairs = new PairIndex();
  for (const { entry, kind, text } of lines) {
    if (!isWordingKind(kind) || !entries[entry]) continue;
    const place = places.get(`${entry} ${kind}`) ?? 0;
    places.set(`${entry} ${kind}`, place + 1);
    const folded = fold(text, table);
    pairs.add(folded.text);
    all.push({ entry, kind, place, original: text, folded });
    yield;
  }
  return new Wordings(all, pairs);
}

function isWordingKind(kind: LineKind): kind is WordingKind {
  return (WORDING_KINDS as readonly LineKind[]).includes(kind);
}
