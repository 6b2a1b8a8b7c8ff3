import { describe, expect, test } from 'vitest';
import { codeSchema, correction, fullDate, idSchema, partialDate, passageCode, text, uniqueList } from './common.ts';

/** Every message that a value gets, in order. */
function messages(
  schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } },
  value: unknown,
): string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

describe('an id', () => {
  test.each(['a', 'lankao-475-days', '2020'])('%s is one', (id) => expect(messages(idSchema, id)).toEqual([]));
  test.each(['', 'Lankao', 'a_b', 'a--b', '-a', 'a-', '兰考', 'a b', 'a/b', '..'])(
    '%j is none, and an example is given',
    (id) => {
      expect(messages(idSchema, id)).toEqual(['标识只用小写英文字母、数字和连字符，例如：lankao-475-days']);
    },
  );
});

describe('a code', () => {
  test('carries the letter of its kind and a number without leading zero', () => {
    expect(messages(codeSchema('speeches'), 'S12')).toEqual([]);
    for (const wrong of ['Q12', 'S0', 'S01', 's1', 'S', 'S1-2']) {
      expect(messages(codeSchema('speeches'), wrong), wrong).toEqual(['这一类的编号是 S 加数字，例如：S12']);
    }
  });

  test('of a passage may end in a passage number', () => {
    expect(messages(passageCode, 'A12')).toEqual([]);
    expect(messages(passageCode, 'A12-5')).toEqual([]);
    for (const wrong of ['A12-0', 'A12-', 'X1', 'A12#p5', 12])
      expect(messages(passageCode, wrong), String(wrong)).toHaveLength(1);
  });
});

describe('a date', () => {
  test('may be a year, a month or a day, and has to exist', () => {
    for (const date of ['1963', '1963-08', '1964-02-29']) expect(messages(partialDate, date), date).toEqual([]);
    for (const date of ['1963-02-29', '1963-13', '63']) {
      expect(messages(partialDate, date), date).toEqual([
        '日期写作 1963、1963-08 或 1963-08-12，并且要是真实存在的日子',
      ]);
    }
  });

  test('that YAML read as a number asks for quotes', () => {
    expect(messages(partialDate, 1963)).toEqual(['日期请加引号写成文字，例如："1963-08-12"']);
  });

  test('of our own is always a full day', () => {
    expect(messages(fullDate, '2026-11-23')).toEqual([]);
    expect(messages(fullDate, '2026-11')).toEqual(['这里要写到日，例如：2026-11-23']);
  });
});

describe('words', () => {
  test('are never empty and have no space at their ends', () => {
    expect(messages(text, '吃别人嚼过的馍没味道。')).toEqual([]);
    expect(messages(text, '')).toEqual(['这里不能为空；没有内容就删去这一行']);
    expect(messages(text, ' 馍')).toEqual(['开头或结尾有多余的空格，请删去']);
    expect(messages(text, null)).toEqual(['这里要写文字']);
  });

  test('in a list stand there once', () => {
    expect(messages(uniqueList(text), ['甲', '乙'])).toEqual([]);
    expect(messages(uniqueList(text), ['甲', '甲'])).toEqual(['列表里有重复的项，请删去一个']);
    expect(messages(uniqueList(text), '甲')).toEqual(['这里要写成列表，每项一行，以“- ”开头']);
  });
});

test('a correction says when, what and why', () => {
  expect(messages(correction, { date: '2026-11-23', before: '一', after: '二', reason: '误植' })).toEqual([]);
  expect(messages(correction, { date: '2026-11-23', before: '一', after: '二' })).toHaveLength(1);
});
