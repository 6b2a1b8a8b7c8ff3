import { describe, expect, test } from 'vitest';
import { firstDifference } from './quote-comparison.ts';

const record = '吃别人嚼过的馍没味道，我要亲自探一探水路。';

describe('agrees', () => {
  test.each([
    record,
    '吃别人嚼过的馍没味道',
    '我要亲自探一探水路。',
    '吃别人嚼过的馍……我要亲自探一探水路',
    '吃别人［…］没味道，我要……水路。',
    '……嚼过的馍……',
  ])('%s', (words) => {
    expect(firstDifference(words, [record])).toBeUndefined();
  });

  test('with the second of two wordings', () => {
    expect(firstDifference('馍没有味道', [record, '别人嚼过的馍没有味道'])).toBeUndefined();
  });

  test('whichever pair of quotation marks is used', () => {
    expect(firstDifference('不会‘过电影’是', ['不会“过电影”是不行的'])).toBeUndefined();
  });
});

describe('differs', () => {
  test.each([
    ['吃别人咬过的馍没味道', 3, '咬', '嚼'],
    ['吃别人嚼的馍没味道', 4, '', '过'],
    ['吃别人嚼过了的馍没味道', 5, '了', ''],
    ['吃别人嚼过的馍没味道。', 10, '。', '，'],
    ['吃别人嚼过的馍没有味道……探一探水路', 8, '有', ''],
    ['吃别人嚼过的馍……探一探水路线', 14, '线', '。'],
    ['吃别人咀嚼着的馍没味道', 3, '咀', ''],
  ])('%s', (words, offset, found, recorded) => {
    expect(firstDifference(words, [record])).toMatchObject({ offset, found, recorded });
  });

  test('when the pieces stand in another order', () => {
    expect(firstDifference('探一探水路……吃别人', [record])).toMatchObject({ offset: 7 });
  });

  test('when only a cut is quoted', () => {
    expect(firstDifference('……', [record])).toMatchObject({ agreement: 0 });
  });

  test('when the record has no such wording', () => {
    expect(firstDifference('吃别人', [])).toEqual({ offset: 0, found: '吃别人', recorded: '', agreement: 0 });
  });

  test('every single wrong character of a long record is found at its place', () => {
    Array.from(record, (_character, index) => index).forEach((index) => {
      const words = `${record.slice(0, index)}囧${record.slice(index + 1)}`;
      expect(firstDifference(words, [record])).toMatchObject({ offset: index, found: '囧', recorded: record[index] });
    });
  });
});
