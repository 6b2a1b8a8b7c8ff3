import type { Corpus } from './corpus.ts';
import { readAs } from './pinyin.ts';
import type { Sounds } from './sounds.ts';

/** A name that is read as the word counts as much as so many lines. */
const NAME = 20;

/**
 * The characters that a word spelt in letters stands for most often, `fengsha` for 风沙; undefined where nothing is read
 * so. Readings by initials count only where a name is nothing else.
 * @param word folded, letters only
 */
export function writtenFor(corpus: Corpus, sounds: Sounds, word: string): string | undefined {
  const whole = (line: number, length: number) => corpus.isName(line) && length === corpus.lengthOf(line);
  const readings = readAs(corpus, sounds, word, false, ({ line, length }) => whole(line, length));
  const counts = new Map<string, number>();
  for (const { line, at, length, worth } of readings.values()) {
    const text = corpus.text.slice(at, at + length);
    counts.set(text, (counts.get(text) ?? 0) + worth * (whole(line, length) ? NAME : 1));
  }
  const [most] = [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
  return most?.[0];
}
