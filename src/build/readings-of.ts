import { pinyin } from 'pinyin-pro';
import type { Readings } from '../search/quotes/readings.ts';

const HAN = /^\p{Script=Han}$/u;

/**
 * Every reading in which a character is seen in these texts, most frequent first, and the usual reading of further
 * characters, for slips that the texts do not contain.
 * @param further characters that readers may type by mistake
 */
export function readingsOf(texts: readonly string[], further: Iterable<string>): Readings {
  const counts = new Map<string, Map<string, number>>();
  const count = (character: string, syllable: string) => {
    if (!/^[a-z]+$/.test(syllable)) return;
    const known = counts.get(character) ?? new Map<string, number>();
    counts.set(character, known.set(syllable, (known.get(syllable) ?? 0) + 1));
  };
  for (const text of texts) {
    for (const { origin, pinyin: syllable, isZh } of pinyin(text, { type: 'all', toneType: 'none', v: true })) {
      if (isZh) count(origin, syllable);
    }
  }
  for (const character of further) {
    if (HAN.test(character) && !counts.has(character))
      count(character, pinyin(character, { toneType: 'none', v: true }));
  }
  return new Map(
    [...counts].map(([character, syllables]) => [
      character,
      [...syllables].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([syllable]) => syllable),
    ]),
  );
}
