import { describe, expect, test } from 'vitest';
import { readQuoted, type Quoted } from './quoted.ts';

/** The words of passages, inner ones in a list behind the one they stand in. */
function wordsOf(text: string, quoted: readonly Quoted[] = readQuoted(text).quoted): unknown[] {
  return quoted.flatMap(({ start, end, inner }) =>
    inner.length > 0 ? [text.slice(start, end), wordsOf(text, inner)] : [text.slice(start, end)],
  );
}

describe('passages in quotation marks', () => {
  test.each([
    ['他说：“没有味道。”', ['没有味道。']],
    ['他说「沒有味道」，又說『再來』', ['沒有味道', '再來']],
    ['he said "没有味道" and "再来"', ['没有味道', '再来']],
    ['全角＂没有味道＂也算', ['没有味道']],
    ['竖排﹁没有味道﹂', ['没有味道']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('one within the other', () => {
    expect(wordsOf('“他常说‘没有味道’，你听。”')).toEqual(['他常说‘没有味道’，你听。', ['没有味道']]);
    expect(wordsOf('「他常說『沒有味道』」')).toEqual(['他常說『沒有味道』', ['沒有味道']]);
    expect(wordsOf('“外面“里面”外面”')).toEqual(['外面“里面”外面', ['里面']]);
  });

  test('over the end of a line, not over a blank one', () => {
    expect(wordsOf('“吃别人\n嚼过的馍”')).toEqual(['吃别人\n嚼过的馍']);
    expect(wordsOf('“吃别人\n\n嚼过的馍”')).toEqual([]);
  });

  test('a hurried typist uses one sign for both', () => {
    expect(wordsOf('他说“没有味道“，又说“再来“。')).toEqual(['没有味道', '再来']);
    expect(wordsOf('他说”没有味道”。')).toEqual(['没有味道']);
  });

  test('an apostrophe is none', () => expect(wordsOf('‘it’s here’')).toEqual(['it’s here']));
});

describe('a mark without partner', () => {
  test('does not swallow what comes behind it', () => {
    const text = '他说“没有味道。后来他又说：“再来一次。”大家都笑了。';
    expect(wordsOf(text)).toEqual(['再来一次。']);
    expect(readQuoted(text).unpaired).toEqual([text.indexOf('“')]);
  });

  test('closing where nothing is open', () => {
    expect(readQuoted('没有味道”。“再来”')).toMatchObject({ unpaired: [4], quoted: [{ start: 7 }] });
  });

  test('swallows nothing across many lines either', () => {
    const prose = '这一行讲的是别的事情，没有引号。\n'.repeat(60);
    expect(wordsOf(`“忘了关上\n${prose}“再来”`)).toEqual(['再来']);
    expect(wordsOf(`"忘了关上\n${prose}他说"再来"吧`)).not.toContainEqual(expect.stringContaining('这一行'));
  });
});

test('ten thousand marks are read without trouble', () => {
  const { quoted } = readQuoted('“'.repeat(10_000) + '”'.repeat(10_000));
  expect(quoted.length).toBeLessThanOrEqual(1);
});
