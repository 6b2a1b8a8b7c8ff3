import type { Corpus } from './corpus.ts';
import { keepBest, type LineHit } from './hit.ts';
import { near } from './near.ts';
import type { Sounds } from './sounds.ts';
import { placesOf, together, type Place, type Places, type Together } from './together.ts';

/** Scores of words that stand in one line, and of words that an entry has in several; wider apart is less. */
interface Scale {
  readonly inOne: number;
  readonly inSeveral: number;
  readonly mostForGap: number;
}

const WRITTEN: Scale = { inOne: 800, inSeveral: 720, mostForGap: 60 };
const READ: Scale = { inOne: 460, inSeveral: 400, mostForGap: 40 };
const HALVES: Scale = { inOne: 345, inSeveral: 310, mostForGap: 30 };
const SLIPPED: Scale = { inOne: 230, inSeveral: 215, mostForGap: 10 };
/** What the best worth adds to words that are read or slipped. */
const FOR_WORTH = 100;
/** At equal closeness a saying comes before a title. */
const TITLE_LOSS = 10;

/** Longest word that is asked with a slip, and the most words of which any may have one. */
const [LONGEST_WORD, MOST_WORDS] = [12, 4];

/** Entries that have every word, each as it is written or as it is read. */
export function keywords(corpus: Corpus, words: readonly Places[]): LineHit[] {
  return together(corpus, words).map((hit) => {
    const isWritten = hit.worth === 1;
    const score = scoreOf(corpus, hit, words.length, isWritten ? WRITTEN : READ);
    return { line: hit.line, score: isWritten ? score : score + FOR_WORTH * hit.worth };
  });
}

/** Entries that have the query in two halves: two keywords typed without a space, or words left out in the middle. */
export function halves(corpus: Corpus, asked: string): LineHit[] {
  const best = new Map<number, LineHit>();
  for (let cut = 2; cut <= asked.length - 2; cut += 1) {
    const left = placesOf(corpus, asked.slice(0, cut));
    if (left.size === 0) break;
    for (const hit of together(corpus, [left, placesOf(corpus, asked.slice(cut))])) {
      keepBest(best, { line: hit.line, score: scoreOf(corpus, hit, 2, HALVES) });
    }
  }
  return [...best.values()];
}

/** Entries that have every word, each as it stands somewhere or, where it stands nowhere, with a slip. */
export function slippedKeywords(corpus: Corpus, sounds: Sounds, words: readonly string[]): LineHit[] {
  if (words.length < 2 || words.length > MOST_WORDS || words.some(({ length }) => length > LONGEST_WORD)) return [];
  const places = words.map((word) => {
    const written = placesOf(corpus, word);
    return written.size > 0 ? written : slippedPlaces(corpus, sounds, word);
  });
  return together(corpus, places).map((hit) => ({
    line: hit.line,
    score: scoreOf(corpus, hit, words.length, SLIPPED) + FOR_WORTH * hit.worth,
  }));
}

function slippedPlaces(corpus: Corpus, sounds: Sounds, word: string): Map<number, Place> {
  const slips = near(corpus, sounds, word);
  return new Map(
    slips.map(({ line, cost, end }) => [
      line,
      { at: Math.max(corpus.startOf(line), end - word.length), length: word.length, worth: 1 - cost / word.length },
    ]),
  );
}

function scoreOf(corpus: Corpus, { line, held, gap }: Together, words: number, scale: Scale): number {
  const loss = corpus.isName(line) ? TITLE_LOSS : 0;
  return held === words ? scale.inOne - Math.min(scale.mostForGap, gap) - loss : scale.inSeveral + held - loss;
}
