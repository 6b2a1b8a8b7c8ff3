import { pinyin } from 'pinyin-pro';
import { commonCharacters } from '../../src/build/search/common-characters.ts';
import type { Random } from '../mdx/random.ts';
import { oneOf, swapped } from './draw.ts';
import type { Stretch } from './stretch.ts';

/** What can go wrong with one character. */
export const SLIPS = ['homophone', 'wrong', 'missing', 'swapped'] as const;
export type Slip = (typeof SLIPS)[number];

const COMMON = commonCharacters();
const BY_SOUND = new Map<string, string[]>();
for (const character of COMMON) {
  const syllable = pinyin(character, { toneType: 'none', v: true });
  BY_SOUND.set(syllable, [...(BY_SOUND.get(syllable) ?? []), character]);
}

/** A stretch with one slip in it; undefined where no other character sounds the same, or two that are equal would swap. */
export function withSlip(stretch: Stretch, slip: Slip, choices: Random): string | undefined {
  const { units, syllables } = stretch;
  const at = choices.between(0, units.length - 1);
  const replaced = (by: string) => units.map((unit, place) => (place === at ? by : unit)).join('');
  switch (slip) {
    case 'homophone': {
      const others = (BY_SOUND.get(syllables[at] ?? '') ?? []).filter((character) => character !== units[at]);
      return others.length > 0 ? replaced(oneOf(choices, others)) : undefined;
    }
    case 'wrong':
      return replaced(oneOf(choices, COMMON));
    case 'missing':
      return replaced('');
    case 'swapped': {
      const first = Math.min(at, units.length - 2);
      return units[first] === units[first + 1] ? undefined : swapped(units, first, first + 1).join('');
    }
  }
}
