import { beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../src/build/search/open-index.ts';
import type { SearchSession } from '../../src/search/session.ts';
import { library } from '../support/library.ts';
import { DIST, pages } from '../support/parsed-site.ts';

/** What readers are known to ask, with the page that must come first. */
const KNOWN = [
  { query: '别人嚼过的馍', first: 'quotations/chi-bieren-jiao-guo-de-mo/' },
  { query: '別人嚼過的饃沒味道', first: 'quotations/chi-bieren-jiao-guo-de-mo/' },
  { query: 'chibierenjiaoguodemo', first: 'quotations/chi-bieren-jiao-guo-de-mo/' },
  { query: '吃别人角过的馍没味道', first: 'quotations/chi-bieren-jiao-guo-de-mo/' },
  { query: '沿着河背着馍渴不着', first: 'quotations/yanzhe-he-beizhe-mo/' },
  { query: '蹲下去才能看到蚂蚁', first: 'quotations/dunxiaqu-kandao-mayi/' },
  { query: '活着我没有治好沙丘死了也要看着你们', first: 'quotations/huozhe-meiyou-zhihao-shaqiu/' },
  { query: '今天我就不讲话了', first: 'speeches/jyl-1962-12-06-jianmian/' },
  { query: '焦裕禄', first: 'people/jiao-yulu/' },
  { query: 'jiaoyulu', first: 'people/jiao-yulu/' },
  { query: '三害', first: 'glossary/#three-evils' },
  { query: 'Q48', first: 'quotations/huozhe-meiyou-zhihao-shaqiu/' },
  { query: 'S4', first: 'speeches/jyl-1962-12-06-jianmian/' },
  { query: 'A20-3', first: 'articles/tracking-wind-and-water/#p3' },
] as const;

let session: SearchSession;

beforeAll(async () => {
  session = await openIndex(DIST);
});

/** Addresses that answer, best first. */
async function answers(query: string): Promise<string[]> {
  return (await session.list(query, 50, { aborted: false })).map(({ url }) => url);
}

describe('the index that ships', () => {
  test.each(KNOWN)('finds $query', async ({ query, first }) => {
    expect((await answers(query))[0]).toBe(first);
  });

  test.each(library.lists.misquotes.flatMap(({ id, wordings }) => wordings.map((wording) => ({ id, wording }))))(
    'finds the correction of $wording',
    async ({ id, wording }) => expect((await answers(wording)).slice(0, 3)).toContain(`misquotes/#${id}`),
  );

  test('finds sayings by a name and a word, spelt out', async () => {
    const found = await answers('jiaoyulu fengsha');
    expect(found.length).toBeGreaterThan(2);
    expect(found.some((url) => url.startsWith('quotations/'))).toBe(true);
  });

  test.each(['量子纠缠望远镜', "' OR 1=1 --", 'zzzzqqqq', '鼐龘靐齉犇骉'])(
    'finds nothing similar to %s',
    async (query) => {
      expect(await answers(query)).toEqual([]);
    },
  );

  test('leads to pages that exist', async () => {
    const known = new Set(pages.map(({ address }) => address.slice(1)));
    const found = await answers('三害');
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((address) => !known.has(address.replace(/#.*$/, '')))).toEqual([]);
  });
});
