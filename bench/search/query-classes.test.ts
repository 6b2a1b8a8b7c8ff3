import { describe, expect, test } from 'vitest';
import { folded } from './ground.ts';
import { QUERY_CLASSES, testQueries } from './query-classes.ts';
import { scoresOf, type Answered } from './score.ts';

const TEXTS = [
  '春分以后，测量组在河滩上量水深，两次的数字不一样，于是又去了一趟。',
  '汛期之前，水利员沿着故道的堤坝查看风口，把每一处都画成草图。',
  '麦收那几天，技术员到村口的沙岗数树苗，一共记下九百棵泡桐。',
  '老农说翻淤压沙的办法好，先在一小块盐碱地上试种，第二年再看收成。',
  '核对账目的时候，办公室的干部请各村的代表来看，没有定下来的事都记在后面。',
];
const PLAN = { seed: 3, count: 8 };
const queries = testQueries(TEXTS, PLAN);
const of = (name: string) => queries.filter((query) => query.class === name);
const has = (index: number | undefined, words: string) => folded(TEXTS[index ?? -1] ?? '').includes(folded(words));

test('queries are the same every time for a seed, and others for another', () => {
  expect(testQueries(TEXTS, PLAN)).toEqual(queries);
  expect(testQueries(TEXTS, { ...PLAN, seed: 4 })).not.toEqual(queries);
});

test('every class has as many queries as were asked for, no two of them equal', () => {
  for (const name of QUERY_CLASSES) {
    expect(of(name), name).toHaveLength(8);
    expect(new Set(of(name).map(({ query }) => query)).size, name).toBe(8);
  }
});

test('classes can be asked for by themselves, with the same queries', () => {
  expect(testQueries(TEXTS, { ...PLAN, classes: ['question'] })).toEqual(of('question'));
});

describe('answers', () => {
  test.each([2, 3, 4, 6, 10])('fragments of %i characters stand in every text that is expected', (length) => {
    for (const { query, expected } of of(`fragment-${length}`)) {
      expect([...folded(query)]).toHaveLength(length);
      expect(expected).toEqual(TEXTS.map((_text, index) => index).filter((index) => has(index, query)));
      if (length > 3) expect(expected).toHaveLength(1);
    }
  });

  test('what is damaged stands nowhere, and differs from one text by one slip', () => {
    for (const name of ['homophone', 'wrong', 'missing', 'swapped']) {
      for (const { query, expected } of of(name)) {
        expect(TEXTS.some((_text, index) => has(index, query))).toBe(false);
        expect(expected).toHaveLength(1);
        const [whole, text] = [[...query], folded(TEXTS[expected[0] ?? -1] ?? '')];
        // What stands before the slip or what stands after it is undamaged.
        const half = Math.floor(whole.length / 2);
        expect([whole.slice(0, half - 1), whole.slice(half + 1)].some((part) => text.includes(part.join('')))).toBe(
          true,
        );
      }
    }
  });

  test('keywords stand in every text that is expected, spaced, run together or in a question', () => {
    for (const name of ['keywords-2', 'keywords-3']) {
      for (const { query, expected } of of(name)) {
        const words = query.split(' ');
        expect(words).toHaveLength(Number(name.slice(-1)));
        expect(expected.length).toBeGreaterThan(0);
        for (const index of expected) expect(words.filter((word) => !has(index, word))).toEqual([]);
      }
    }
    for (const { query, expected } of of('run-together')) {
      expect(TEXTS.some((_text, index) => has(index, query))).toBe(false);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  test('spelt queries are made of letters, and only those of syllables apart have spaces', () => {
    for (const name of ['pinyin', 'initials', 'unfinished']) {
      for (const { query } of of(name)) expect(query).toMatch(/^[a-z]{5,}$/);
    }
    for (const { query } of of('pinyin-spaced')) expect(query).toMatch(/^[a-z]+( [a-z]+){3,7}$/);
    for (const { query } of of('mixed')) expect(query).toMatch(/[a-z].*\p{Script=Han}|\p{Script=Han}.*[a-z]/u);
    for (const name of ['pinyin', 'pinyin-spaced', 'mixed', 'initials', 'unfinished']) {
      for (const { expected } of of(name)) expect(expected.length).toBeGreaterThan(0);
    }
  });

  test('traditional characters and other punctuation are really there', () => {
    for (const { query, expected } of of('traditional')) expect(has(expected[0], query)).toBe(false);
    for (const { query, expected } of of('other-punctuation')) {
      expect(TEXTS[expected[0] ?? -1]?.includes(query)).toBe(false);
      expect(has(expected[0], query)).toBe(true);
    }
    for (const { query, expected } of of('across-punctuation')) {
      expect(TEXTS[expected[0] ?? -1]?.includes(query)).toBe(false);
      expect(has(expected[0], query)).toBe(true);
    }
  });

  test('nonsense stands nowhere and has no answer', () => {
    for (const { query, expected } of of('nonsense')) {
      expect(expected).toEqual([]);
      if (folded(query) !== '') expect(TEXTS.some((_text, index) => has(index, query))).toBe(false);
    }
  });

  test('further wordings answer too: of a text, or of something that is no text', () => {
    const also = [
      { index: 1, text: '画成草图以后' },
      { index: 9, text: '草图' },
    ];
    const short = testQueries(TEXTS, { seed: 1, count: 300, classes: ['fragment-2'] }, also);
    expect(short.find(({ query }) => query === '草图')?.expected).toEqual([1, 9]);
  });
});

test('scores count what comes first, what comes among the first five, and what is empty', () => {
  const answered = (answers: number[], milliseconds: number): Answered => ({
    asked: { class: 'pinyin', query: 'x', expected: [1, 2] },
    answers,
    milliseconds,
  });
  const [score] = scoresOf([
    answered([2], 1),
    answered([0, 3, 1], 2),
    answered([], 3),
    answered([0, 3, 4, 5, 6, 1], 9),
  ]);
  expect(score).toMatchObject({ queries: 4, first: 0.25, firstFive: 0.5, zero: 0.25, median: 2, p95: 9 });
  expect(score?.reciprocalRank).toBeCloseTo((1 + 1 / 3 + 1 / 6) / 4);
});
