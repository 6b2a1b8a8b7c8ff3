import { expect, test } from 'vitest';
import { landing, landingAnchors, passageCode, recordUrl } from './landing.ts';

test('the address of a stretch names the passages of its lines', () => {
  expect(landingAnchors(recordUrl('articles/x/', ['', 'p4', 'p5'], 1))).toEqual(['', 'p4', 'p5']);
});

test('a hit opens at its passage, or at the page', () => {
  expect(landing('articles/x/', 'p5')).toBe('articles/x/#p5');
  expect(landing('articles/x/', '')).toBe('articles/x/');
  expect(landing('glossary/#y', undefined)).toBe('glossary/#y');
});

test('a passage has a code, anything else on the page that of the text', () => {
  expect(passageCode('A12', 'p5')).toBe('A12-5');
  expect(passageCode('A12', 'h2')).toBe('A12');
  expect(passageCode('A12', undefined)).toBe('A12');
});
