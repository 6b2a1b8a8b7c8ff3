import type { Random } from '../mdx/random.ts';
import type { Unit } from '../../src/search/tokens.ts';
import { oneOf } from './draw.ts';
import type { Ground } from './ground.ts';

/** Some units of a text that follow one another. */
export interface Stretch {
  /** Index of the text. */
  readonly index: number;
  /** As the text has it, with its punctuation. */
  readonly original: string;
  /** One Han character or digit each. */
  readonly units: readonly string[];
  readonly syllables: readonly string[];
  /** True when something stands between two units. */
  readonly hasGap: boolean;
}

/** A stretch from anywhere in any text; undefined where the text drawn is too short or has letters there. */
export function drawStretch(
  ground: Ground,
  choices: Random,
  shortest: number,
  longest = shortest,
): Stretch | undefined {
  const index = choices.between(0, ground.texts.length - 1);
  const { original, units, syllables } = ground.text(index);
  const length = choices.between(shortest, longest);
  if (units.length < length) return undefined;
  const from = choices.between(0, units.length - length);
  const drawn = units.slice(from, from + length);
  const [first, last] = [drawn[0], drawn[drawn.length - 1]];
  if (!first || !last || drawn.some(({ single }) => !single)) return undefined;
  return {
    index,
    original: original.slice(first.start, last.end),
    units: drawn.map(({ text }) => text),
    syllables: syllables.slice(from, from + length),
    hasGap: drawn.some((unit, at) => at > 0 && unit.start > (drawn[at - 1]?.end ?? 0)),
  };
}

/** The same, of Han characters alone, and in one text only. */
export function drawOwnStretch(
  ground: Ground,
  choices: Random,
  shortest: number,
  longest: number,
): Stretch | undefined {
  const stretch = drawStretch(ground, choices, shortest, longest);
  return stretch && !stretch.syllables.includes('') && isOwn(ground, stretch) ? stretch : undefined;
}

/** True when no other text has these units. */
export function isOwn(ground: Ground, { units }: Pick<Stretch, 'units'>): boolean {
  return ground.holding(units.join('')).filter((index) => index < ground.texts.length).length === 1;
}

/** A clause of 4 to 10 characters as it stands between two marks of punctuation, in one text only. */
export function drawOwnClause(ground: Ground, choices: Random): Stretch | undefined {
  const index = choices.between(0, ground.texts.length - 1);
  const { units, syllables } = ground.text(index);
  const begins = (at: number) => at === 0 || (units[at]?.start ?? 0) > (units[at - 1]?.end ?? 0);
  const from = oneOf(
    choices,
    units.map((_unit, at) => at).filter((at) => begins(at)),
  );
  const next = units.findIndex((_unit, at) => at > from && begins(at));
  const clause: readonly Unit[] = units.slice(from, next < 0 ? units.length : next);
  if (clause.length < 4 || clause.length > 10 || clause.some(({ single }) => !single)) return undefined;
  const texts = clause.map(({ text }) => text);
  const stretch = {
    index,
    original: texts.join(''),
    units: texts,
    syllables: syllables.slice(from, from + clause.length),
    hasGap: false,
  };
  return isOwn(ground, stretch) ? stretch : undefined;
}
