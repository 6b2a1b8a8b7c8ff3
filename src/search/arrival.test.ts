import { describe, expect, test } from 'vitest';
import { arrivalUrl, readArrival, withoutArrival } from './arrival.ts';

/** What a page is told that is opened at an address. */
const read = (url: string) => readArrival(new URL(url, 'http://portal.invalid/study/').searchParams);

describe('an address with words', () => {
  test('has them before the fragment, and keeps page, query and fragment', () => {
    const url = arrivalUrl('articles/x/#p5', ['馍', '味道']);
    expect(url).toBe('articles/x/?find=%E9%A6%8D&find=%E5%91%B3%E9%81%93#p5');
    expect(arrivalUrl('articles/x/', ['a b'])).toBe('articles/x/?find=a%20b');
    expect(arrivalUrl('list/?page=2#p5', ['1962'])).toBe('list/?page=2&find=1962#p5');
  });

  test('is the address itself when there is nothing to show', () => {
    for (const words of [[], [''], ['，。“”', ' ', '\u200b']]) {
      expect(arrivalUrl('articles/x/#p5', words)).toBe('articles/x/#p5');
    }
  });

  test.each([
    ['别人嚼过的馍'],
    ['a&b=c#d?e%f+g'],
    ['“吃苦”，“在前”'],
    ['𠮷野家 1962'],
    ['<script>alert(1)</script>'],
    ['焦裕禄', '兰考', '475', '天'],
  ])('gives back what it was given: %s', (...words) => {
    expect(read(arrivalUrl('articles/x/#p5', words))).toEqual(words);
  });

  test('carries at most four words of at most a hundred whole characters, none twice', () => {
    expect(read(arrivalUrl('x/', ['一', '，', '一', '二', '三', '四', '五']))).toEqual(['一', '二', '三', '四']);
    const [cut = ''] = read(arrivalUrl('x/', ['𠮷'.repeat(101)]));
    expect(cut).toBe('𠮷'.repeat(100));
  });

  test('leaves out half a character rather than failing', () => {
    expect(read(arrivalUrl('x/', ['馍\ud842', '\udfb7']))).toEqual(['馍']);
  });
});

describe('whoever wrote an address', () => {
  test('has the same bounds', () => {
    const long = encodeURIComponent('长'.repeat(5000));
    expect(read(`x/?find=${long}`)).toEqual(['长'.repeat(100)]);
    expect(read(`x/?${'find=a1&find=b1&find=c1&find=d1&'.repeat(50)}`)).toHaveLength(4);
    expect(read('x/?find=&find=%20&find=%2C&find')).toEqual([]);
  });

  test('may spell it badly', () => {
    expect(read('x/?find=%E9%A6&find=%zz&find=a%00b')).toEqual(['%zz', 'a b']);
  });
});

test('words can be taken out again, and nothing else with them', () => {
  const left = (query: string) => withoutArrival(new URLSearchParams(query));
  expect(left('?find=%E9%A6%8D&find=b')).toBe('');
  expect(left('?page=2&find=b&q=a+b')).toBe('?page=2&q=a+b');
});
