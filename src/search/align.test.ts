import { expect, test } from 'vitest';
import { distance } from './align.ts';

const letters = (text: string) => [...text];
const off = (query: string, text: string) => distance(letters(query), letters(text));

test('a query that stands in the text is at no distance, wherever it stands', () => {
  expect(off('嚼过的馍', '吃别人嚼过的馍没味道')).toBe(0);
});

test('one slip costs less than two', () => {
  const text = '吃别人嚼过的馍没味道';
  expect(off('嚼过的摸没味', text)).toBeCloseTo(1);
  expect(off('嚼的过馍没味', text)).toBeCloseTo(0.7);
  expect(off('嚼过馍没味', text)).toBeCloseTo(0.8);
  expect(off('嚼过了的馍没味', text)).toBeCloseTo(0.9);
  expect(off('嚼了的摸没味', text)).toBeGreaterThan(1);
});

test('another likeness can forgive what sounds alike', () => {
  const alike = (asked: string, found: string) => (asked === found ? 0 : asked === '摸' && found === '馍' ? 0.4 : 1);
  expect(distance(letters('的摸'), letters('过的馍没'), alike)).toBeCloseTo(0.4);
});

test('a text that shares nothing is at the full distance', () => {
  expect(off('火星移民', '吃别人嚼过')).toBeCloseTo(3.6);
});
