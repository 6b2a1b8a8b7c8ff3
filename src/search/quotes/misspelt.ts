import type { Corpus } from './corpus.ts';
import type { LineHit } from './hit.ts';
import { near, type Slip } from './near.ts';
import type { Sounds } from './sounds.ts';

/** From this length on a slip is told from words that merely resemble; in shorter queries it weighs more. */
const TELLING = 8;
/** In a saying, a query as short as this may have one character that sounds alike; in a name, all may. */
const [SHORT, ONE_ALIKE] = [3, 0.45];

/**
 * Lines that hold the query but for a slip or two; names that are little else come first, other titles last.
 * @returns scores up to 400, less the more there is amiss
 */
export function misspelt(corpus: Corpus, sounds: Sounds, asked: string): LineHit[] {
  const isWholeName = ({ line }: Slip) => corpus.isName(line) && corpus.lengthOf(line) === asked.length;
  return near(corpus, sounds, asked)
    .filter((slip) => asked.length > SHORT || slip.cost <= ONE_ALIKE || isWholeName(slip))
    .map((slip) => {
      const share = Math.min(1, asked.length / corpus.lengthOf(slip.line));
      const name = !corpus.isName(slip.line) ? 0 : isWholeName(slip) ? 10 : -5;
      const weight = Math.max(1, TELLING / asked.length);
      return { line: slip.line, score: 380 - 60 * weight * slip.cost + 10 * share + name };
    });
}
