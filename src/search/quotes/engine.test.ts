import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusSimplifyTable } from '../../build/corpus-simplify-table.ts';
import { PROJECT_ROOT } from '../../build/library/content-root.ts';
import { readLibrary } from '../../build/library/read-library.ts';
import { readingsOf } from '../../build/readings-of.ts';
import { fold } from '../fold.ts';
import { QuoteEngine } from './engine.ts';
import { formatReadings, parseReadings } from './readings.ts';

const quotations = readLibrary(path.join(PROJECT_ROOT, 'content')).texts.quotations.map(({ data }) => data);
const texts = quotations.map(({ text }) => text);
const table = corpusSimplifyTable(texts);
const readings = readingsOf(texts, '');
const engine = new QuoteEngine(
  texts.map((text, entry) => ({ entry, text })),
  readings,
  table,
);
const codes = (query: string) => engine.search(query).map(({ entry }) => quotations[entry]?.code);

describe('a saying is found', () => {
  test.each([
    ['by a fragment', '别人嚼过的馍', 'Q1'],
    ['across punctuation', '沿着河背着馍渴不着', 'Q5'],
    ['in traditional characters', '別人嚼過的饃沒味道', 'Q1'],
    ['by its syllables', 'chibierenjiaoguodemo', 'Q1'],
    ['by its initials', 'cbrjgdm', 'Q1'],
    ['by an unfinished syllable', 'dunxiaqucainengkandaom', 'Q4'],
    ['as an accent spells it', 'dunxiaqucainenkandaomayi', 'Q4'],
    ['by two words spelt out', 'mayi dunxia', 'Q4'],
    ['with a character that sounds the same', '吃别人角过的馍没味道', 'Q1'],
    ['with a wrong character', '蹲下去才能看见蚂蚁', 'Q4'],
    ['with a character missing', '蹲下去才能看蚂蚁', 'Q4'],
    ['with two characters swapped', '蹲下去能才看到蚂蚁', 'Q4'],
    ['by two keywords', '干部 水牛', 'Q23'],
    ['by two keywords run together', '干部水牛掉井', 'Q23'],
  ])('%s', (_how, query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test('by the words of a question', () => {
    expect(codes('焦裕禄说过关于调查研究的话吗').slice(0, 5)).toContain('Q3');
  });
});

test.each(['', '，。！', '鼐龘靐齉犇骉', '量子纠缠望远镜', 'zzzzqqqq'])(
  'nothing similar to %j gives nothing',
  (query) => {
    expect(codes(query)).toEqual([]);
  },
);

test('what stands word for word is called exact, a slip near', () => {
  expect(engine.search('别人嚼过的馍')[0]?.tier).toBe('exact');
  expect(engine.search('吃别人角过的馍没味道')[0]?.tier).toBe('near');
});

describe('over the whole library', () => {
  const foldedTexts = texts.map((text) => fold(text, table).text);

  /** Stretches of a length that stand in one quotation only, at every place of every quotation. */
  const stretches = (length: number) =>
    foldedTexts.flatMap((text, entry) =>
      Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => ({
        entry,
        query: text.slice(at, at + length),
      })).filter(({ query }) => foldedTexts.every((other, index) => index === entry || !other.includes(query))),
    );

  test.each([4, 6])('every fragment of %i characters finds its quotation first', (length) => {
    const every = stretches(length).filter((_one, index) => index % 7 === 0);
    expect(every.length).toBeGreaterThan(200);
    expect(every.filter(({ entry, query }) => engine.search(query)[0]?.entry !== entry)).toEqual([]);
  });

  test('at least 97 in 100 sayings of ten characters are found with one character swapped for another', () => {
    const every = stretches(10).filter((_one, index) => index % 23 === 0);
    expect(every.length).toBeGreaterThan(80);
    const missed = every.filter(({ entry, query }) => {
      const damaged = `${query.slice(0, 5)}囧${query.slice(6)}`;
      return engine.search(damaged)[0]?.entry !== entry;
    });
    expect(missed.length / every.length).toBeLessThanOrEqual(0.03);
  });
});

test('readings are kept whole in their short form', () => {
  const short = formatReadings(readings);
  expect(formatReadings(parseReadings(short))).toBe(short);
  expect([...(parseReadings('shuo说 yue说月').get('说') ?? [])]).toEqual(['shuo', 'yue']);
});
