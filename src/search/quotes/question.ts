import type { Corpus } from './corpus.ts';
import type { LineHit } from './hit.ts';
import type { Topic } from './topic.ts';

/** Share of the topic's weight that an entry must hold, and that its own lines must hold besides the speaker. */
const LEAST_SHARE = 0.45;
const LEAST_OWN_SHARE = 0.2;
/** At equal weight a saying comes before a title. */
const TITLE_LOSS = 8;
/** What a word counts, one that occurs nowhere, a pair within a longer one of these, and a pair across two words. */
const [WORD, UNKNOWN, PAIR, SEAM] = [1.6, 1, 1, 0.8];
/** What a pair counts that occurs nowhere, where nothing tells whether it is a word. */
const GUESS = 0.5;
/** What a pair counts of which one character frames the question; it puts answers in order, but makes none. */
const FRAMED = 0.25;
const LETTERS = /^[a-z]+$/;

/** Some words of a topic, with what they weigh and the lines that have them. */
interface Weighed {
  readonly weight: number;
  readonly isFramed: boolean;
  readonly lines: readonly number[];
}

/**
 * Entries by the weight of the topic's words that they hold, each with the lines that hold any; the speaker counts.
 * Words that occur nowhere weigh as well, so that a question about something else finds nothing.
 * @returns scores from 200 to 300
 */
export function aboutTopic(corpus: Corpus, topic: Topic): LineHit[] {
  const weighed = weigh(corpus, topic);
  const whole = sum(weighed.filter(({ isFramed }) => !isFramed));
  const all = sum(weighed);
  const byEntry = { own: new Map<number, number>(), all: new Map<number, number>() };
  const byLine = { own: new Map<number, number>(), all: new Map<number, number>() };
  const add = (to: Map<number, number>, key: number, weight: number) => to.set(key, (to.get(key) ?? 0) + weight);
  for (const { weight, isFramed, lines } of weighed) {
    for (const entry of new Set(lines.map((line) => corpus.entryOf(line)))) {
      add(byEntry.all, entry, weight);
      if (!isFramed) add(byEntry.own, entry, weight);
    }
    for (const line of lines.filter((one) => corpus.kindOf(one) !== 'speaker')) {
      add(byLine.all, line, weight);
      if (!isFramed) add(byLine.own, line, weight);
    }
  }
  return [...byLine.own].flatMap(([line, weight]) => {
    const entry = corpus.entryOf(line);
    if ((byEntry.own.get(entry) ?? 0) < LEAST_SHARE * whole || weight < LEAST_OWN_SHARE * whole) return [];
    const share = (byEntry.all.get(entry) ?? 0) / all;
    const loss = 0.01 * corpus.lengthOf(line) + (corpus.isName(line) ? TITLE_LOSS : 0);
    // Of the lines of an entry the one that holds most answers.
    return { line, score: 200 + 99 * share + (byLine.all.get(line) ?? 0) / all - loss };
  });
}

function sum(weighed: readonly Weighed[]): number {
  return weighed.reduce((whole, { weight }) => whole + weight, 0);
}

/** Words of a topic with the lines that have them; rare and long words weigh more. */
function weigh(corpus: Corpus, topic: Topic): Weighed[] {
  const weighed = new Map<string, Weighed>();
  const put = (words: string, factors: { known: number; unknown: number }, isFramed = false): boolean => {
    if (weighed.has(words)) return true;
    const lines = [...corpus.find(words).keys()];
    const rarity = Math.log(1 + corpus.count / (lines.length + 0.5));
    const factor = lines.length > 0 ? factors.known : factors.unknown;
    if (factor > 0) weighed.set(words, { weight: factor * rarity * Math.sqrt(words.length), isFramed, lines });
    return lines.length > 0;
  };
  for (const word of topic.words) {
    const hasPairs = word.length > 2 && !LETTERS.test(word);
    if (put(word, { known: WORD, unknown: hasPairs ? 0 : UNKNOWN }) || !hasPairs) continue;
    for (const pair of pairsOf(word)) put(pair, { known: PAIR, unknown: PAIR });
  }
  for (const { pair, isFramed, isLoose } of topic.seams) {
    const unknown = isLoose ? (topic.isGuessed ? GUESS : SEAM) : 0;
    put(pair, { known: isFramed ? FRAMED : SEAM, unknown }, isFramed);
  }
  return [...weighed.values()];
}

function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
