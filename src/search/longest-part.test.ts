import { expect, test } from 'vitest';
import { longestPart } from './longest-part.ts';
import { textOf } from './tokens.ts';

const occursIn = (text: string) => (units: Parameters<typeof textOf>[0]) =>
  Promise.resolve(text.includes(textOf(units)));

test.each([
  ['别人嚼过的馍，没滋味', '吃别人嚼过的馍没味道', '别人嚼过的馍，没'],
  ['完全两样', '吃别人嚼过的馍没味道', undefined],
  ['甲乙丙丁', '乙丙又丙丁', '乙丙'],
])('of %s the longest part in %s is %s', async (query, text, part) => {
  expect(await longestPart(query, new Map(), occursIn(text))).toBe(part);
});
