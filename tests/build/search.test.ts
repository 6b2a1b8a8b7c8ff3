import { beforeAll, describe, expect, test } from 'vitest';
import { openSearchIndex } from '../../src/build/open-search-index.ts';
import { LibrarySearch } from '../../src/search/library.ts';
import { parseSimplifyTable } from '../../src/search/simplify-table.ts';
import { library } from '../support/library.ts';
import { DIST, pages } from '../support/parsed-site.ts';

/** What readers are known to ask, with the page that must come first. */
const KNOWN = [
  { query: '别人嚼过的馍', first: 'quotations/chi-bieren-jiao-guo-de-mo/' },
  { query: '別人嚼過的饃沒味道', first: 'quotations/chi-bieren-jiao-guo-de-mo/' },
  { query: '沿着河背着馍渴不着', first: 'quotations/yanzhe-he-beizhe-mo/' },
  { query: '蹲下去才能看到蚂蚁', first: 'quotations/dunxiaqu-kandao-mayi/' },
  { query: '活着我没有治好沙丘死了也要看着你们', first: 'quotations/huozhe-meiyou-zhihao-shaqiu/' },
  { query: '今天我就不讲话了', first: 'speeches/jyl-1962-12-06-jianmian/' },
  { query: 'Q48', first: 'quotations/huozhe-meiyou-zhihao-shaqiu/' },
  { query: 'S4', first: 'speeches/jyl-1962-12-06-jianmian/' },
] as const;

let search: LibrarySearch;

beforeAll(async () => {
  const { pagefind, meta } = await openSearchIndex(DIST);
  search = new LibrarySearch(pagefind, parseSimplifyTable(meta.table), meta.records);
});

/** Addresses that answer, best first, without their anchors. */
async function answers(query: string): Promise<string[]> {
  const hits = await search.search(query, { aborted: false });
  const addresses = await Promise.all(hits.map(async ({ result }) => (await result.data()).raw_url));
  return addresses.map((address) => address.replace(/#.*$/, ''));
}

describe('the index that ships', () => {
  test.each(KNOWN)('finds $query', async ({ query, first }) => {
    expect((await answers(query))[0]).toBe(first);
  });

  test.each(library.lists.misquotes.flatMap(({ id, wordings }) => wordings.map((wording) => ({ id, wording }))))(
    'finds the correction of $wording',
    async ({ wording }) => expect((await answers(wording)).slice(0, 3)).toContain('misquotes/'),
  );

  test('finds nothing where nothing is similar', async () => {
    expect(await answers('量子纠缠望远镜')).toEqual([]);
  });

  test('leads to pages that exist', async () => {
    const known = new Set(pages.map(({ address }) => address.slice(1)));
    const found = await answers('三害');
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((address) => !known.has(address))).toEqual([]);
  });
});
