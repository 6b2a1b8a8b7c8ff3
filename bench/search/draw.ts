import type { Random } from '../mdx/random.ts';

/** One of the values. @throws when there are none */
export function oneOf<Value>(choices: Random, values: readonly Value[]): Value {
  const value = values[choices.between(0, values.length - 1)];
  if (value === undefined) throw new RangeError('nothing to draw from');
  return value;
}

/** Several values from different places, in any order; all of them where there are no more. */
export function someOf<Value>(choices: Random, values: readonly Value[], count: number): Value[] {
  const left = [...values];
  const drawn: Value[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(choices.between(0, left.length - 1), 1));
  return drawn;
}

/** Exchange two places of a list. */
export function swapped<Value>(values: readonly Value[], first: number, second: number): Value[] {
  return values.map((value, at) => (at === first ? values[second] : at === second ? values[first] : value) ?? value);
}
