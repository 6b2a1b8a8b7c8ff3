import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test('lines and characters are counted from one', () => {
  const text = '第一行\n第二😀行';
  expect(placeOf(text, 0)).toEqual({ line: 1, column: 1 });
  expect(placeOf(text, text.indexOf('二'))).toEqual({ line: 2, column: 2 });
  expect(placeOf(text, text.indexOf('行', 4))).toEqual({ line: 2, column: 4 });
});
