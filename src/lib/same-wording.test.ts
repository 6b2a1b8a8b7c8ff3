import { expect, test } from 'vitest';
import { carriersOfSameWording } from './same-wording.ts';

const chain = [
  { step: 'original', source: 'first' },
  { step: 'adopted', source: 'a' },
  { step: 'corroborating', source: 'b' },
  { step: 'corroborating', source: 'c' },
];

test('the adopted carrier and those beside it count, the first print does not', () => {
  expect(carriersOfSameWording({ chain, variants: [] }).map(({ source }) => source)).toEqual(['a', 'b', 'c']);
});

test('a carrier that is recorded with another wording does not count, the adopted one always does', () => {
  const variants = [{ source: 'c' }, { source: 'a' }, {}];
  expect(carriersOfSameWording({ chain, variants }).map(({ source }) => source)).toEqual(['a', 'b']);
});
