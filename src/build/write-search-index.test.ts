import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode, encode } from '../search/codec.ts';
import { fold, type SimplifyTable } from '../search/fold.ts';
import { LibrarySearch } from '../search/library.ts';
import type { SearchMessage } from '../search/messages.ts';
import { SearchSession } from '../search/session.ts';
import { parseSimplifyTable } from '../search/simplify-table.ts';
import { contentRoot } from './library/content-root.ts';
import { readLibrary } from './library/read-library.ts';
import { openSearchIndex } from './open-search-index.ts';
import { searchRecords } from './search-records.ts';
import { writeSearchIndex, type IndexReport } from './write-search-index.ts';

const records = searchRecords(readLibrary(contentRoot()));
const running = { aborted: false };
let folders: string[] = [];
let report: IndexReport;
let table: SimplifyTable;
let search: LibrarySearch;
let session: SearchSession;

beforeAll(async () => {
  folders = await Promise.all(['a', 'b'].map((name) => mkdtemp(path.join(tmpdir(), `portal-search-${name}-`))));
  const [folder = '', second = ''] = folders;
  report = await writeSearchIndex(records, folder);
  await writeSearchIndex(records, second);
  const { pagefind, meta } = await openSearchIndex(folder);
  table = parseSimplifyTable(meta.table);
  search = new LibrarySearch(pagefind, table, meta.records);
  session = await SearchSession.open(pagefind, meta);
}, 60_000);

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Whole numbers below `limit`, the same in every run. */
function lottery(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % limit;
  };
}

/** Addresses of all records that are found, best first. */
async function addresses(query: string): Promise<string[]> {
  const hits = await search.search(query, running);
  return Promise.all(hits.map(async ({ result }) => (await result.data()).raw_url));
}

const QUOTATION_MARKS = /["“”「」『』]/;

/** Fragments of random records for which `cut` gives one, with the record each is from. */
function fragments(count: number, cut: (body: string, draw: (limit: number) => number) => string | undefined) {
  const draw = lottery(1964);
  const found: { url: string; query: string }[] = [];
  for (let tries = 0; found.length < count && tries < count * 100; tries += 1) {
    const { url = '', body = '' } = records[draw(records.length)] ?? {};
    const query = cut(body, draw);
    if (query && fold(query, table).text.length >= 2 && !QUOTATION_MARKS.test(query)) found.push({ url, query });
  }
  expect(found).toHaveLength(count);
  return found;
}

/** A piece that does not cut a word of letters. */
function piece(body: string, from: number, length: number): string | undefined {
  const text = [...body].slice(from, from + length).join('');
  return /[a-z]/i.test(text) ? undefined : text;
}

async function expectAllFound(cases: readonly { url: string; query: string }[]): Promise<void> {
  for (const { url, query } of cases)
    expect([query, await addresses(query)]).toEqual([query, expect.arrayContaining([url])]);
}

test('the index is cut into small chunks and holds only what searching needs', () => {
  expect(report.chunks).toBeGreaterThan(20);
  expect(report.records).toBe(records.length);
  expect(report.files.filter((file) => /ui|highlight|worker|\.css$|playground/.test(file))).toEqual([]);
});

test('equal records give equal bytes', async () => {
  const [first = '', second = ''] = folders;
  for (const file of report.files) {
    const bytes = await Promise.all([first, second].map((folder) => readFile(path.join(folder, file))));
    expect([file, bytes[0]?.equals(bytes[1] ?? Buffer.of())]).toEqual([file, true]);
  }
});

test('every text of the library survives the codec', () => {
  for (const { title, body } of records) {
    expect(decode(encode(body, table))).toBe(body);
    expect(decode(encode(title, table))).toBe(title);
  }
});

test('folding twice is folding once', () => {
  for (const { body } of records) {
    const once = fold(body, table).text;
    expect(fold(once, table).text).toBe(once);
  }
});

test('an exact phrase finds its quotation first', async () => {
  const [first] = await addresses('“吃别人嚼过的馍没味道”');
  expect(first).toMatch(/^quotations\/chi-bieren-jiao-guo-de-mo\//);
});

test.each([2, 3, 4, 6, 10])('any fragment of %i characters finds its record', async (length) => {
  await expectAllFound(fragments(60, (body, draw) => piece(body, draw([...body].length), length)));
});

test('fragments across punctuation are found, with it and without', async () => {
  const crossing = fragments(60, (body, draw) => {
    const pauses = [...body.matchAll(/[，。；、：]/g)];
    const pause = pauses[draw(Math.max(1, pauses.length))]?.index;
    return pause === undefined ? undefined : piece(body, Math.max(0, pause - 2), 5);
  });
  await expectAllFound(crossing);
  await expectAllFound(crossing.map(({ url, query }) => ({ url, query: fold(query, table).text })));
});

test('fragments in traditional characters and full-width digits are found', async () => {
  const traditional = Converter({ from: 'cn', to: 't' });
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const cases = fragments(60, (body, draw) => piece(body, draw([...body].length), 5));
  await expectAllFound(cases.map(({ url, query }) => ({ url, query: wide(traditional(query)) })));
});

test('one wrong, missing or swapped character is forgiven in most cases', async () => {
  const damage = [
    (letters: string[], at: number) => letters.splice(at, 1, '树'),
    (letters: string[], at: number) => letters.splice(at, 1),
    (letters: string[], at: number) => letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  ];
  const cases = fragments(60, (body, draw) => {
    const letters = [...(piece(body, draw([...body].length), 8) ?? '')];
    if (letters.length < 8 || !letters.every((letter) => /\p{Script=Han}/u.test(letter))) return undefined;
    damage[draw(damage.length)]?.(letters, 2 + draw(4));
    return letters.join('');
  });
  const found = await Promise.all(cases.map(async ({ url, query }) => (await addresses(query)).includes(url)));
  expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(54);
});

test('random characters find nothing', async () => {
  const characters = [...new Set(records.flatMap(({ body }) => [...fold(body, table).text]))].filter((letter) =>
    /\p{Script=Han}/u.test(letter),
  );
  const draw = lottery(475);
  const nonsense = Array.from({ length: 40 }, () =>
    Array.from({ length: 3 + draw(6) }, () => characters[draw(characters.length)]).join(''),
  );
  const found = await Promise.all(nonsense.map(async (query) => (await addresses(query)).length));
  expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(2);
});

test.each([
  ['馍', /./],
  ['Q1', /^quotations\/chi-bieren-jiao-guo-de-mo\//],
])('one character and codes are answered: %s', async (query, address) => {
  expect((await addresses(query))[0]).toMatch(address);
});

test.each(['', '，。', '龘'])('%j has no answer', async (query) => {
  expect(await addresses(query)).toEqual([]);
});

const question: SearchMessage = {
  type: 'search',
  id: 7,
  query: '调查研究',
  selection: {},
  order: 'relevance',
  limit: 20,
};

test('an answer has marked cards and counts that add up', async () => {
  const answer = await session.answer(question, running);
  expect(answer).toMatchObject({ id: 7, total: answer.unfiltered });
  expect(answer.cards.every(({ heading, excerpt }) => [...heading, ...excerpt].some(({ marked }) => marked))).toBe(
    true,
  );
  expect(Object.values(answer.counts.kind).reduce((sum, count) => sum + count, 0)).toBe(answer.total);
});

test('a choice narrows the answer and leaves the counts of its own facet', async () => {
  const all = await session.answer(question, running);
  const narrowed = await session.answer({ ...question, selection: { kind: ['语录'] } }, running);
  expect(narrowed.total).toBe(all.counts.kind['语录']);
  expect(narrowed.cards.every(({ kind }) => kind === '语录')).toBe(true);
  expect(narrowed.counts.kind).toEqual(all.counts.kind);
});

test('results can be had by date, undated ones last', async () => {
  const years = async (order: SearchMessage['order']) =>
    (await session.answer({ ...question, query: '焦裕禄', order, limit: 500 }, running)).cards.map(({ year }) => year);
  const dated = (list: readonly (string | undefined)[]) => list.filter((year) => year !== undefined);
  const [oldest, newest] = [await years('oldest'), await years('newest')];
  expect(dated(oldest)).toEqual([...dated(oldest)].sort());
  expect(dated(newest)).toEqual([...dated(newest)].sort().reverse());
  expect(oldest.slice(dated(oldest).length)).toEqual(oldest.slice(dated(oldest).length).map(() => undefined));
});

test('a search that is stopped gives no answer', async () => {
  await expect(session.answer({ ...question, query: '没问过的话' }, { aborted: true })).rejects.toThrow();
});

test('two records with one address, or none at all, stop the build', async () => {
  const [folder = ''] = folders;
  const [record] = records;
  if (!record) throw new Error('the library has no records');
  await expect(writeSearchIndex([record, record], folder)).rejects.toThrow('one address');
  await expect(writeSearchIndex([], folder)).rejects.toThrow('nothing to index');
});
