import type { Line } from '../catalogue.ts';
import { fold, type SimplifyTable } from '../fold.ts';
import type { Tier } from '../library.ts';
import { Corpus } from './corpus.ts';
import { byScore, type LineHit } from './hit.ts';
import { halves, keywords, slippedKeywords } from './keywords.ts';
import { misspelt } from './misspelt.ts';
import { aboutTopic } from './question.ts';
import { foldedReadings, type Readings } from './readings.ts';
import { browserSegmenter, type Segmenter } from './segments.ts';
import { Sounds } from './sounds.ts';
import { spelt, wordPlaces } from './spelt.ts';
import { Topics } from './topic.ts';
import { exact } from './verbatim.ts';
import { writtenFor } from './written.ts';

/** An entry that answers, by its number, with the line that answers best. */
export interface EntryHit {
  readonly entry: number;
  /** Index of the line among those the engine was made of. */
  readonly line: number;
  readonly tier: Tier;
  readonly score: number;
}

const LETTERS = /[a-z]/;
const SPELT = /^[a-z]{2,60}$/;
const ONLY_ASCII = /^[a-z0-9]+$/;
const SEPARATOR = /[^\p{L}\p{N}]+/u;
/** Longest query that is spelt out, and longest that is compared character by character. */
const LONGEST_SPELT = 60;
const LONGEST_COMPARED = 120;
/** More words than these are no keywords, and syllables apart rather than keywords where they are read in one. */
const MOST_WORDS = 8;
const MOST_WORDS_READ = 3;
/** From this score on, halves and slips say more than the words of a question could. */
const SURE = 320;

/**
 * Finds short texts by any fragment, in memory: verbatim, by keywords, by pinyin, with a slip, by the words of a
 * question. Looser steps are only taken where stricter ones found too little.
 */
export class QuoteEngine {
  readonly #corpus: Corpus;
  readonly #sounds: Sounds;
  readonly #table: SimplifyTable;
  readonly #topics: Topics;

  /** @param segmenter divides questions into words; without one (null), pairs of characters do */
  constructor(
    lines: readonly Line[],
    readings: Readings,
    table: SimplifyTable,
    segmenter: Segmenter | null = browserSegmenter(),
  ) {
    this.#corpus = new Corpus(lines, table);
    this.#sounds = new Sounds(this.#corpus, foldedReadings(readings, table));
    this.#table = table;
    this.#topics = new Topics(table, segmenter);
  }

  /** Entries that answer, best first, each once; nothing similar gives none. */
  search(query: string): EntryHit[] {
    const words = this.#words(query);
    return words.length === 0 ? [] : this.#byEntry(this.#hits(query, words.join(''), words));
  }

  /**
   * A query with every word that is spelt in letters written in the characters it is most often read as; undefined when
   * no word is spelt, or one is not read as anything.
   */
  written(query: string): string | undefined {
    const words = this.#words(query);
    if (!words.some((word) => SPELT.test(word)) || words.length > MOST_WORDS) return undefined;
    const written = words.map((word) => (SPELT.test(word) ? writtenFor(this.#corpus, this.#sounds, word) : word));
    return written.includes(undefined) ? undefined : written.join(' ');
  }

  /** What stands between marks and spaces, folded. */
  #words(query: string): string[] {
    const words = query.split(SEPARATOR).map((word) => fold(word, this.#table).text);
    return words.filter(Boolean);
  }

  /**
   * The whole as it stands and word by word; else as accents spell it, and letters apart from all else; else with slips
   * and by what it is about.
   */
  #hits(query: string, asked: string, words: readonly string[]): LineHit[] {
    const whole = [...exact(this.#corpus, asked), ...this.#spelt(asked, false)];
    const found = whole.length > 0 && words.length > MOST_WORDS_READ ? whole : [...whole, ...this.#inWords(words)];
    if (found.length > 0) return found;
    const parts = words.flatMap(byScript);
    const spelt = [...this.#spelt(asked, true), ...(parts.length > words.length ? this.#inWords(parts) : [])];
    if (spelt.length > 0 || ONLY_ASCII.test(asked) || asked.length > LONGEST_COMPARED) return spelt;
    return this.#alike(query, asked, words);
  }

  /** Every word for itself; words of letters may be spelt out. */
  #inWords(words: readonly string[]): LineHit[] {
    if (words.length < 2 || words.length > MOST_WORDS) return [];
    return keywords(
      this.#corpus,
      words.map((word) => wordPlaces(this.#corpus, this.#sounds, word)),
    );
  }

  #spelt(asked: string, loose: boolean): LineHit[] {
    const isSpelt = LETTERS.test(asked) && asked.length >= 2 && asked.length <= LONGEST_SPELT;
    return isSpelt ? spelt(this.#corpus, this.#sounds, asked, loose) : [];
  }

  #alike(query: string, asked: string, words: readonly string[]): LineHit[] {
    const found =
      asked.length < 2
        ? []
        : [
            ...halves(this.#corpus, asked),
            ...misspelt(this.#corpus, this.#sounds, asked),
            ...slippedKeywords(this.#corpus, this.#sounds, words),
          ];
    const isSure = found.some(({ score }) => score >= SURE);
    return isSure ? found : [...found, ...aboutTopic(this.#corpus, this.#topics.of(query))];
  }

  /** The best line of every entry; a line that only names the speaker is no answer. */
  #byEntry(hits: readonly LineHit[]): EntryHit[] {
    const best = new Map<number, EntryHit>();
    for (const { line, score } of [...hits].sort(byScore(this.#corpus))) {
      const entry = this.#corpus.entryOf(line);
      if (best.has(entry) || this.#corpus.kindOf(line) === 'speaker') continue;
      best.set(entry, { entry, line, score, tier: tierOf(score) });
    }
    return [...best.values()];
  }
}

/** Letters and all else apart, as they are when a word is spelt out beside one that is written. */
function byScript(word: string): string[] {
  return word.match(/[a-z]+|[^a-z]+/g) ?? [];
}

/** Words as they stand (700 and more), read or nearly so (250 and more), or sharing words. */
function tierOf(score: number): Tier {
  if (score >= 700) return 'exact';
  return score >= 250 ? 'near' : 'related';
}
