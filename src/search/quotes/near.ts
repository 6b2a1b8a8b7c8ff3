import { distance } from '../align.ts';
import type { Corpus } from './corpus.ts';
import type { LineHit } from './hit.ts';
import { soundAlike, type Readings } from './readings.ts';

/** What a character costs that sounds like the right one: most slips of a Chinese keyboard are of this kind. */
const HOMOPHONE = 0.4;

/** How many slips a query of so many characters may have. */
function allowance(length: number): number {
  if (length <= 2) return 0.45;
  if (length <= 4) return 1;
  return length <= 7 ? 1.6 : 2.2;
}

/** Lines that hold the query but for a slip or two: characters wrong, missing, added or swapped. */
export function near(corpus: Corpus, readings: Readings, asked: string): LineHit[] {
  const query = [...asked];
  const most = allowance(query.length);
  const known = new Map<string, ReadonlySet<string>>();
  const alike = (character: string): ReadonlySet<string> => {
    const set =
      known.get(character) ?? new Set(query.filter((one) => one === character || soundAlike(readings, one, character)));
    known.set(character, set);
    return set;
  };
  const unlikeness = (one: string, found: string) => (one === found ? 0 : alike(found).has(one) ? HOMOPHONE : 1);
  const needed = query.length - Math.floor(most / 0.7);
  const hits: LineHit[] = [];
  for (let line = 0; line < corpus.count; line += 1) {
    const text = [...corpus.lineText(line)];
    const held = new Set(text.flatMap((character) => [...alike(character)]));
    if (query.filter((character) => held.has(character)).length < needed) continue;
    const off = distance(query, text, unlikeness);
    if (off <= most) hits.push({ line, score: 400 - 100 * off + 10 * (query.length / text.length) });
  }
  return hits;
}
