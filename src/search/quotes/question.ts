import { foldCharacter, type SimplifyTable } from '../fold.ts';
import type { Corpus } from './corpus.ts';
import type { LineHit } from './hit.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Share of the question's weight that a line must hold. */
const LEAST_SHARE = 0.3;

/** A line that answers a question, with the share of its weight that it holds. */
export interface QuestionHit extends LineHit {
  readonly share: number;
}

/** Divides Chinese into words; where the browser has none, pairs of characters do alone. */
type Segmenter = Pick<Intl.Segmenter, 'segment'> | undefined;

const segmenter: Segmenter =
  typeof Intl === 'object' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/**
 * Lines by the weight of the question's own words that they hold. A dictionary only weighs what is asked; it never
 * decides whether a line matches.
 */
export function question(corpus: Corpus, table: SimplifyTable, asked: string): QuestionHit[] {
  const found = [...weigh(corpus, table, asked)].map(([words, weight]) => ({ weight, lines: corpus.find(words) }));
  const whole = found.reduce((sum, { weight }) => sum + weight, 0);
  const held = new Map<number, number>();
  for (const { weight, lines } of found) {
    for (const line of lines.keys()) held.set(line, (held.get(line) ?? 0) + weight);
  }
  return [...held]
    .filter(([, weight]) => weight >= LEAST_SHARE * whole)
    .map(([line, weight]) => {
      const share = weight / whole;
      return { line, share, score: 200 + 100 * share - 0.01 * corpus.lengthOf(line) };
    });
}

/** What of the question occurs in the corpus, each with its weight: rare and long words weigh more. */
function weigh(corpus: Corpus, table: SimplifyTable, asked: string): Map<string, number> {
  const weights = new Map<string, number>();
  const put = (words: string, factor: number): boolean => {
    const lines = corpus.find(words).size;
    if (lines === 0) return false;
    const rarity = Math.log(1 + corpus.count / (lines + 0.5));
    const weight = factor * rarity * Math.sqrt(words.length);
    weights.set(words, Math.max(weights.get(words) ?? 0, weight));
    return true;
  };
  const folded = (words: string) => [...words].map((character) => foldCharacter(character, table)).join('');
  const characters = [...asked];
  const isFrame = new Array<boolean>(characters.length).fill(false);
  let at = 0;
  for (const { segment } of segmenter?.segment(asked) ?? []) {
    const length = [...segment].length;
    const words = folded(segment);
    if (STOP_WORDS.has(words)) isFrame.fill(true, at, at + length);
    else if (words.length >= 2 && !put(words, 1.6)) pairs(words).forEach((pair) => put(pair, 1));
    at += length;
  }
  characters.slice(0, -1).forEach((character, index) => {
    const framed = Number(isFrame[index]) + Number(isFrame[index + 1]);
    const pair = folded(character + (characters[index + 1] ?? ''));
    if (framed < 2 && pair.length === 2 && !weights.has(pair)) put(pair, framed === 0 ? 0.8 : 0.25);
  });
  return weights;
}

function pairs(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
}
