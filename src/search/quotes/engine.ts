import { fold, type SimplifyTable } from '../fold.ts';
import type { Tier } from '../library.ts';
import { Corpus } from './corpus.ts';
import { byScore, type LineHit } from './hit.ts';
import { near } from './near.ts';
import { pinyin } from './pinyin.ts';
import { question } from './question.ts';
import type { Readings } from './readings.ts';
import { exact, halves, keywords } from './verbatim.ts';

/** An entry that answers, by its number, with the line that answers best. */
export interface EntryHit {
  readonly entry: number;
  readonly line: number;
  readonly tier: Tier;
  readonly score: number;
}

/** One line of an entry: a quotation, another wording of it, a title, a name. */
export interface EntryLine {
  readonly entry: number;
  readonly text: string;
}

const LETTERS = /[a-z]/;
const ONLY_LETTERS = /^[a-z]+$/;
const SEPARATOR = /[^\p{L}\p{N}]+/u;
/** Longest query that is spelt out. */
const LONGEST_SPELT = 60;
/** Below this score the words of a question say more than halves and slips. */
const WEAK = 335;

/**
 * Finds short texts by any fragment, in memory: verbatim, by keywords, by pinyin, with a slip, by the words of a
 * question. Looser steps are only taken where stricter ones found too little.
 */
export class QuoteEngine {
  readonly #corpus: Corpus;
  readonly #entries: readonly number[];
  readonly #readings: Readings;
  readonly #table: SimplifyTable;

  constructor(lines: readonly EntryLine[], readings: Readings, table: SimplifyTable) {
    this.#corpus = new Corpus(
      lines.map(({ text }) => text),
      table,
    );
    this.#entries = lines.map(({ entry }) => entry);
    this.#readings = readings;
    this.#table = table;
  }

  /** Entries that answer, best first, each once; nothing similar gives none. */
  search(input: string): EntryHit[] {
    const asked = fold(input, this.#table).text;
    if (asked === '') return [];
    const words = input.split(SEPARATOR).map((word) => fold(word, this.#table).text);
    return this.#byEntry(this.#lines(input, asked, words.filter(Boolean)));
  }

  #lines(input: string, asked: string, words: readonly string[]): LineHit[] {
    const corpus = this.#corpus;
    const isSpelt = LETTERS.test(asked);
    const found = exact(corpus, asked);
    if (words.length > 1 && !words.every((word) => ONLY_LETTERS.test(word))) found.push(...keywords(corpus, words));
    if (isSpelt) return asked.length < 2 || asked.length > LONGEST_SPELT ? found : this.#spelt(asked, words, found);
    if (found.length === 0 && asked.length >= 2) {
      if (asked.length >= 4) found.push(...halves(corpus, asked));
      found.push(...near(corpus, this.#readings, asked));
    }
    const best = Math.max(0, ...found.map(({ score }) => score));
    const isWeak = asked.length >= 5 && best < WEAK;
    const isThin = words.length > 1 && found.length < 3;
    return found.length === 0 || isWeak || isThin ? [...found, ...this.#asQuestion(input, asked, best)] : found;
  }

  /** The whole spelt out in one stretch, else every word for itself in one entry, else as accents spell it. */
  #spelt(asked: string, words: readonly string[], found: readonly LineHit[]): LineHit[] {
    const strict = pinyin(this.#corpus, this.#readings, asked, false);
    if (found.length + strict.length > 0) return [...found, ...strict];
    const apart = words.length > 1 ? this.#spelledApart(words) : [];
    return apart.length > 0 ? apart : pinyin(this.#corpus, this.#readings, asked, true);
  }

  /** Entries in which every word can be read, each in any of the entry's lines. */
  #spelledApart(words: readonly string[]): LineHit[] {
    const byWord = words.map((word) => this.#bestByEntry(pinyin(this.#corpus, this.#readings, word, false)));
    const [first, ...others] = byWord;
    return [...(first ?? [])].flatMap(([entry, hit]) => {
      const all = [hit, ...others.map((hits) => hits.get(entry))].filter((one) => one !== undefined);
      if (all.length < words.length) return [];
      const [weakest] = all.sort((a, b) => a.score - b.score);
      return weakest ? [{ line: hit.line, score: 450 + weakest.score / 100 }] : [];
    });
  }

  #bestByEntry(hits: readonly LineHit[]): Map<number, LineHit> {
    const best = new Map<number, LineHit>();
    for (const hit of [...hits].sort(byScore(this.#corpus))) {
      const entry = this.#entries[hit.line] ?? 0;
      if (!best.has(entry)) best.set(entry, hit);
    }
    return best;
  }

  /** Where nearly all of a long question stands in one line, that line outdoes a slip found elsewhere. */
  #asQuestion(input: string, asked: string, best: number): LineHit[] {
    const hits = question(this.#corpus, this.#table, input);
    const share = Math.max(0, ...hits.map((hit) => hit.share));
    const isOutdone = best >= 250 && !(share > 0.8 && asked.length >= 8);
    return isOutdone ? hits : hits.map((hit) => ({ ...hit, score: hit.score + 40 }));
  }

  #byEntry(hits: readonly LineHit[]): EntryHit[] {
    return [...this.#bestByEntry(hits)].map(([entry, { line, score }]) => ({
      entry,
      line,
      score,
      tier: tierOf(score),
    }));
  }
}

/** Words as they stand (800 and more), read or nearly so (250 and more), or sharing words. */
function tierOf(score: number): Tier {
  if (score >= 700) return 'exact';
  return score >= 250 ? 'near' : 'related';
}
