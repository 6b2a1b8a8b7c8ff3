import { expect, test } from 'vitest';
import { checkAll, smallChecker } from '../../../tests/check/small-catalogue.ts';
import { askLibrary } from './ask-library.ts';

const checker = smallChecker({ sayings: [{ text: '吃别人嚼过的馍没味道。', speaker: '焦裕禄' }] });
const TEXT = '他说“吃别人嚼过的馍没味道”，又说“今天的天气真是好”，还说“明天我们下乡去”。';
const report = checkAll(TEXT, checker);
const page = { url: 'articles/a/#p3', title: 'A1-3' };

test('what a text of the library has is no longer called unlisted', async () => {
  const asked: string[] = [];
  const progress: number[] = [];
  const found = await askLibrary(
    TEXT,
    report,
    async (words) => {
      asked.push(words);
      return words.includes('天气') ? page : undefined;
    },
    (done, total) => progress.push(done / total),
  );
  expect(asked).toEqual(['今天的天气真是好', '明天我们下乡去']);
  expect(progress).toEqual([0.5, 1]);
  expect(found?.findings.map(({ verdict, page: where }) => [verdict, where])).toEqual([
    ['same', undefined],
    ['library', page],
    ['unlisted', undefined],
  ]);
});

test('long words are asked for in pieces, all of which must stand on one page', async () => {
  const long = `他说：“${'这一句话说得很长很长，'.repeat(12)}”`;
  const longReport = checkAll(long, checker);
  const pieces: string[] = [];
  const ask = async (words: string, url: string) => {
    pieces.push(words);
    return { url, title: '' };
  };
  const together = await askLibrary(long, longReport, (words) => ask(words, `articles/a/#p${pieces.length}`));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every(({ length }) => length <= 60)).toBe(true);
  expect(pieces.join('')).toBe('这一句话说得很长很长，'.repeat(12));
  expect(together?.findings[0]?.verdict).toBe('library');
  const apart = await askLibrary(long, longReport, (words) => ask(words, `articles/${pieces.length}/`));
  expect(apart?.findings[0]?.verdict).toBe('unlisted');
});

test('a library that cannot be asked is not taken for an empty one', async () => {
  expect(await askLibrary(TEXT, report, () => Promise.reject(new Error('offline')))).toBeUndefined();
});

test('asking ends when it is stopped', async () => {
  const stop = { aborted: false };
  let count = 0;
  const ask = async () => {
    count += 1;
    stop.aborted = true;
    return undefined;
  };
  expect(await askLibrary(TEXT, report, ask, undefined, stop)).toBeUndefined();
  expect(count).toBe(1);
});
