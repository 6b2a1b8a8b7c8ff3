import { expect, test } from 'vitest';
import { linkCodes } from './link-codes.ts';

test('code marks become components, all else stays', () => {
  expect(linkCodes('他说“馍”（Q1）。\n\n见（A3-5）和（甲）。')).toBe(
    '他说“馍”<CodeMark code="Q1" words="（Q1）" />。\n\n见<CodeMark code="A3-5" words="（A3-5）" />和（甲）。',
  );
});

test('a body without marks is left as it is', () => {
  expect(linkCodes('## 题\n\n一段。')).toBe('## 题\n\n一段。');
});
