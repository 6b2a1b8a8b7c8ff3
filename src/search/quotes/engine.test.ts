import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { askAll, ownCatalogue } from '../../../bench/search/collections.ts';
import type { QueryClass } from '../../../bench/search/query-classes.ts';
import { isMet, scoresOf } from '../../../bench/search/score.ts';
import { PROJECT_ROOT } from '../../build/library/content-root.ts';
import { readLibrary } from '../../build/library/read-library.ts';
import type { Line, LineKind } from '../catalogue.ts';
import { QuoteEngine } from './engine.ts';

const { entries, lines, readings, table } = ownCatalogue(readLibrary(path.join(PROJECT_ROOT, 'content')));
const engine = new QuoteEngine(lines, readings, table);
const withoutDictionary = new QuoteEngine(lines, readings, table, null);

/** Codes of quotations that answer, best first. */
const codes = (query: string, by = engine) =>
  by
    .search(query)
    .map(({ entry }) => entries[entry]?.code ?? '')
    .filter((code) => code.startsWith('Q'));
const titles = (query: string) => engine.search(query).map(({ entry }) => entries[entry]?.title);
const kinds = (query: string) => engine.search(query).map(({ line }) => lines[line]?.kind);

describe('a saying is found', () => {
  test.each([
    ['by a fragment', '别人嚼过的馍', 'Q1'],
    ['across punctuation', '沿着河背着馍渴不着', 'Q5'],
    ['with other punctuation', '沿着河……背着馍！渴不着', 'Q5'],
    ['in traditional characters', '別人嚼過的饃沒味道', 'Q1'],
    ['by its syllables', 'chibierenjiaoguodemo', 'Q1'],
    ['by its syllables apart', 'chi bie ren jiao guo de mo', 'Q1'],
    ['by characters and syllables', '吃bieren嚼guo的mo', 'Q1'],
    ['by its initials', 'cbrjgdm', 'Q1'],
    ['by an unfinished syllable', 'dunxiaqucainengkandaom', 'Q4'],
    ['as an accent spells it', 'dunxiaqucainenkandaomayi', 'Q4'],
    ['by two words spelt out', 'mayi dunxia', 'Q4'],
    ['with a character that sounds the same', '吃别人角过的馍没味道', 'Q1'],
    ['with a wrong character', '蹲下去才能看见蚂蚁', 'Q4'],
    ['with a character missing', '蹲下去才能看蚂蚁', 'Q4'],
    ['with two characters swapped', '蹲下去能才看到蚂蚁', 'Q4'],
    ['with slips in two places', '吃别人角过的摸没味道', 'Q1'],
    ['with a letter too many', '蹲下去才能看到蚂蚁a', 'Q4'],
    ['with a letter for a character', '沿着河k着馍渴不着', 'Q5'],
    ['by two keywords', '干部 水牛', 'Q23'],
    ['by two keywords run together', '干部水牛掉井', 'Q23'],
    ['by its speaker and a word', '焦裕禄 蚂蚁', 'Q4'],
    ['by its speaker run together with a word', '焦裕禄蚂蚁', 'Q4'],
    ['by its speaker and a word, spelt out', 'jiaoyulu mayi', 'Q4'],
    ['by the initials of its speaker and a word', 'jyl mayi', 'Q4'],
    ['by its speaker and a word, one of them spelt out', '焦裕禄 mayi', 'Q4'],
    ['by its speaker, misspelt, and a word', '焦玉禄 蚂蚁', 'Q4'],
  ])('%s', (_how, query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test.each([
    ['焦裕禄说过关于调查研究的话吗', 'Q3'],
    ['哪里讲过蚂蚁', 'Q4'],
    ['干部和水牛是怎么说的？', 'Q23'],
    ['哪里讲过蚂蚁k', 'Q4'],
  ])('by the words of a question: %s', (query, code) => {
    expect(codes(query).slice(0, 5)).toContain(code);
    expect(codes(query, withoutDictionary).slice(0, 5)).toContain(code);
  });
});

describe('names', () => {
  test.each([
    ['焦裕禄', '焦裕禄'],
    ['jiaoyulu', '焦裕禄'],
    ['jyl', '焦裕禄'],
    ['焦裕祿', '焦裕禄'],
    ['焦玉录', '焦裕禄'],
    ['三害', '三害'],
    ['lk', '兰考县'],
  ])('%s leads to %s first', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test('the name itself comes before sayings, and these before other names', () => {
    const order = kinds('焦裕禄');
    const [first, ...others] = order.map((kind) => (kind === 'name' || kind === 'alias' ? 'name' : 'words'));
    expect(first).toBe('name');
    expect(new Set(others).size).toBe(2);
    expect(others.lastIndexOf('words')).toBeLessThan(others.indexOf('name'));
  });

  test('of what has a single character, names that begin with it come first', () => {
    const answering = engine.search('焦').map(({ line }) => lines[line]);
    const isFirst = answering.map(
      (line) => ['name', 'alias'].includes(line?.kind ?? '') && line?.text.startsWith('焦'),
    );
    expect(isFirst.filter(Boolean).length).toBeGreaterThan(10);
    expect(isFirst.lastIndexOf(true)).toBeLessThan(isFirst.indexOf(false));
  });
});

describe('a library of two entries', () => {
  const make = (kind: LineKind, second: LineKind) => {
    const two: Line[] = [
      { entry: 0, kind, text: '人人动手，挖沟排水。' },
      { entry: 1, kind: second, text: '人人动手，挖沟排水。' },
      { entry: 0, kind: 'speaker', text: '焦裕禄' },
      { entry: 1, kind: 'speaker', text: '焦念礼' },
    ];
    const small = new QuoteEngine(two, readings, table);
    return (query: string) => small.search(query).map(({ entry }) => entry);
  };

  test('wrong wordings come before equal ones, and so lead to their corrections', () => {
    expect(make('text', 'misquote')('挖沟排水')).toEqual([1, 0]);
    expect(make('misquote', 'text')('挖沟排水')).toEqual([0, 1]);
    expect(make('text', 'misquote')('人人动守挖沟排水')).toEqual([1, 0]);
  });

  test('a speaker alone is no answer, but tells two sayings apart', () => {
    const search = make('text', 'variant');
    for (const query of ['焦念礼', 'jiaonianli', '焦年礼', 'jnl', '焦']) expect(search(query)).toEqual([]);
    for (const query of ['焦念礼 排水', 'jiaonianli paishui', 'jnl paishui', '焦念礼paishui', '焦念礼排水']) {
      expect(search(query)).toEqual([1]);
    }
    expect(search('焦裕禄 焦念礼')).toEqual([]);
  });
});

test.each([
  '',
  '，。！',
  '鼐龘靐齉犇骉',
  '量子纠缠望远镜',
  '焦裕禄说过关于量子纠缠的话吗',
  'zzzzqqqq',
  'wkxbqt',
  "' OR 1=1 --",
  "'; DROP TABLE texts; --",
  '<script>alert(1)</script>',
  '98765432',
  '😀',
])('nothing similar to %j gives nothing', (query) => {
  expect(titles(query)).toEqual([]);
  expect(withoutDictionary.search(query)).toEqual([]);
});

test('what stands word for word is called exact, a slip or a reading near', () => {
  const tier = (query: string) => engine.search(query)[0]?.tier;
  expect(tier('别人嚼过的馍')).toBe('exact');
  expect(tier('焦裕禄 蚂蚁')).toBe('exact');
  expect(tier('吃别人角过的馍没味道')).toBe('near');
  expect(tier('chibierenjiaoguodemo')).toBe('near');
  expect(tier('jyl mayi')).toBe('near');
});

test('an entry answers once, with its best line', () => {
  const answers = engine.search('别人嚼过的馍没有味道');
  expect(new Set(answers.map(({ entry }) => entry)).size).toBe(answers.length);
  expect(answers.every(({ entry, line }) => lines[line]?.entry === entry)).toBe(true);
  expect(lines[answers[0]?.line ?? -1]).toMatchObject({ kind: 'variant', text: '别人嚼过的馍没有味道' });
});

describe('unseen queries over the whole library', () => {
  /** Least share of queries with an expected answer at the first place. */
  const TARGETS = {
    'fragment-2': 1,
    'fragment-3': 1,
    'fragment-4': 1,
    'fragment-6': 1,
    'fragment-10': 1,
    'across-punctuation': 1,
    'other-punctuation': 1,
    traditional: 1,
    homophone: 0.98,
    wrong: 0.97,
    missing: 0.98,
    swapped: 0.98,
    'keywords-2': 0.99,
    'keywords-3': 0.99,
    'run-together': 0.97,
    question: 0.85,
    pinyin: 0.98,
    'pinyin-spaced': 0.98,
    mixed: 0.98,
    initials: 0.97,
    unfinished: 0.96,
    nonsense: 0.98,
  } as const satisfies Record<QueryClass, number>;
  const answered = [101, 102].flatMap((seed) => askAll(engine, lines, { seed, count: 50 }));

  test.each(Object.entries(TARGETS))('%s: at least a share of %f', (name, target) => {
    const own = answered.filter(({ asked }) => asked.class === name);
    expect(own).toHaveLength(100);
    const missed = own.filter((one) => !isMet(one)).map(({ asked }) => asked.query);
    expect(missed.length / own.length, missed.join(' | ')).toBeLessThanOrEqual(1 - target + 1e-9);
  });

  test('at least 95 in 100 questions have their answer among the first five', () => {
    const [question] = scoresOf(answered.filter(({ asked }) => asked.class === 'question'));
    expect(question?.firstFive).toBeGreaterThanOrEqual(0.95);
  });
});
