import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Converter } from 'opencc-js/cn2t';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decode, encode } from '../../search/codec.ts';
import { fold, type SimplifyTable } from '../../search/fold.ts';
import { LibrarySearch } from '../../search/library.ts';
import type { Answer, SearchMessage } from '../../search/messages.ts';
import type { PassageStore } from '../../search/passages/store.ts';
import type { SearchSession } from '../../search/session.ts';
import { contentRoot } from '../library/content-root.ts';
import { readLibrary } from '../library/read-library.ts';
import { openIndex, openLibrary, readIndex } from './open-index.ts';
import { searchPages } from './pages.ts';
import { stretchesOf, type SearchRecord } from './stretches.ts';
import { digestOf, makeLibrary } from './write-library.ts';
import { writeSearch, type SearchReport } from './write-search.ts';

const library = readLibrary(contentRoot());
const records = searchPages(library).flatMap(stretchesOf);
const running = { aborted: false };
let folders: string[] = [];
let report: SearchReport;
let table: SimplifyTable;
let store: PassageStore;
let session: SearchSession;

beforeAll(async () => {
  folders = await Promise.all(['a', 'b'].map((name) => mkdtemp(path.join(tmpdir(), `portal-search-${name}-`))));
  const [folder = '', second = ''] = folders;
  report = await writeSearch(library, folder);
  await writeSearch(library, second);
  const { files, meta } = await readIndex(folder);
  ({ table } = await files.catalogue(meta));
  store = await openLibrary(folder, meta);
  session = await openIndex(folder);
}, 120_000);

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Whole numbers below `limit`, the same in every run. */
function lottery(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % limit;
  };
}

/** Numbers of the stretches that the library gives, best first. */
async function stretches(query: string): Promise<number[]> {
  return (await new LibrarySearch(store, table).search(query, running)).map(({ stretch }) => stretch);
}

const QUOTATION_MARKS = /["“”「」『』]/;

/** Fragments of random stretches for which `cut` gives one, each with the stretch it is from. */
function fragments(count: number, cut: (body: string, draw: (limit: number) => number) => string | undefined) {
  const draw = lottery(1964);
  const found: { stretch: number; query: string }[] = [];
  for (let tries = 0; found.length < count && tries < count * 100; tries += 1) {
    const stretch = draw(records.length);
    const query = cut(records[stretch]?.body ?? '', draw);
    if (query && fold(query, table).text.length >= 2 && !QUOTATION_MARKS.test(query)) found.push({ stretch, query });
  }
  expect(found).toHaveLength(count);
  return found;
}

/** A piece that does not cut a word of letters. */
function piece(body: string, from: number, length: number): string | undefined {
  const text = [...body].slice(from, from + length).join('');
  return /[a-z]/i.test(text) ? undefined : text;
}

async function expectAllFound(cases: readonly { stretch: number; query: string }[]): Promise<void> {
  for (const { stretch, query } of cases) {
    expect([query, await stretches(query)]).toEqual([query, expect.arrayContaining([stretch])]);
  }
}

describe('what is written', () => {
  test('the index is cut into small chunks and holds only what searching needs', () => {
    expect(report.chunks).toBeGreaterThan(100);
    expect(report.stretches).toBe(records.length);
    expect(report.files.filter((file) => /ui|highlight|worker|\.css$|playground|filter/.test(file))).toEqual([]);
  });

  test('equal libraries give equal bytes', async () => {
    const [first = '', second = ''] = folders;
    for (const file of report.files) {
      const bytes = await Promise.all([first, second].map((folder) => readFile(path.join(folder, file))));
      expect([file, bytes[0]?.equals(bytes[1] ?? Buffer.of())]).toEqual([file, true]);
    }
  });

  test('the compressed copies of the quote pack hold the same', async () => {
    const [folder = ''] = folders;
    const pack = report.files.find((file) => /quotes\..+\.json$/.test(file)) ?? '';
    const read = (file: string) => readFile(path.join(folder, file));
    const plain = await read(pack);
    expect(gunzipSync(await read(`${pack}.gz`)).equals(plain)).toBe(true);
    expect(brotliDecompressSync(await read(`${pack}.br`)).equals(plain)).toBe(true);
  });

  test('the quote pack holds every quotation and every title', async () => {
    const { files, meta } = await readIndex(folders[0] ?? '');
    const { entries, lines } = await files.catalogue(meta);
    const pages = searchPages(library);
    expect(entries.map(({ title }) => title)).toEqual(pages.map(({ entry }) => entry.title));
    expect(entries.map(({ url, kind, main, code, date }) => ({ url, kind, main, code, date }))).toEqual(
      pages.map(({ entry: { url, kind, main, code, date } }) => ({ url, kind, main, code, date })),
    );
    const facets = ({ facets: all }: { readonly facets: Readonly<Record<string, readonly string[]>> }) =>
      Object.entries(all).filter(([, values]) => values.length > 0);
    expect(entries.map((entry) => Object.fromEntries(facets(entry)))).toEqual(
      pages.map(({ entry }) => Object.fromEntries(facets(entry))),
    );
    expect(entries.reduce((sum, entry) => sum + entry.stretches, 0)).toBe(records.length);
    const further = pages.flatMap((page) => page.further.map(({ text }) => text));
    expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(further));
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

  test('another text makes another build', () => {
    const [first, ...others] = records as [SearchRecord, ...SearchRecord[]];
    expect(digestOf(records)).not.toBe(digestOf([{ ...first, body: `${first.body}。` }, ...others]));
  });

  test('two records with one address, or none at all, stop the build', async () => {
    const [record] = records;
    if (!record) throw new Error('the library has no records');
    await expect(makeLibrary([record, record], table)).rejects.toThrow('one address');
    await expect(makeLibrary([], table)).rejects.toThrow('nothing to index');
  });
});

describe('the library', () => {
  test.each([2, 3, 4, 6, 10])('finds any fragment of %i characters', async (length) => {
    await expectAllFound(fragments(60, (body, draw) => piece(body, draw([...body].length), length)));
  });

  test('finds fragments across punctuation, with it and without', async () => {
    const crossing = fragments(60, (body, draw) => {
      const pauses = [...body.matchAll(/[，。；、：]/g)];
      const pause = pauses[draw(Math.max(1, pauses.length))]?.index;
      return pause === undefined ? undefined : piece(body, Math.max(0, pause - 2), 5);
    });
    await expectAllFound(crossing);
    await expectAllFound(crossing.map(({ stretch, query }) => ({ stretch, query: fold(query, table).text })));
  });

  test('finds fragments in traditional characters and full-width digits', async () => {
    const traditional = Converter({ from: 'cn', to: 't' });
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    const cases = fragments(60, (body, draw) => piece(body, draw([...body].length), 5));
    await expectAllFound(cases.map(({ stretch, query }) => ({ stretch, query: wide(traditional(query)) })));
  });

  test('forgives one wrong, missing or swapped character in most cases', async () => {
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
    const found = await Promise.all(
      cases.map(async ({ stretch, query }) => (await stretches(query)).includes(stretch)),
    );
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(54);
  });

  test('finds nothing by random characters', async () => {
    const characters = [...new Set(records.flatMap(({ body }) => [...fold(body, table).text]))].filter((letter) =>
      /\p{Script=Han}/u.test(letter),
    );
    const draw = lottery(475);
    const nonsense = Array.from({ length: 40 }, () =>
      Array.from({ length: 3 + draw(6) }, () => characters[draw(characters.length)]).join(''),
    );
    const found = await Promise.all(nonsense.map(async (query) => (await stretches(query)).length));
    expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(2);
  });
});

const question: SearchMessage = {
  type: 'search',
  id: 7,
  query: '调查研究',
  selection: {},
  within: '',
  order: 'relevance',
  page: 1,
  pause: 0,
};

/** The last answer to a question. */
async function answer(change: Partial<SearchMessage>): Promise<Answer> {
  const answers: Answer[] = [];
  for await (const one of session.answer({ ...question, ...change }, running)) answers.push(one);
  const last = answers[answers.length - 1];
  if (!last?.complete) throw new Error('the last answer is not complete');
  return last;
}

const cardsOf = ({ sections }: Answer) => sections.flatMap(({ cards }) => cards);

describe('a session', () => {
  test.each([
    ['Q1', 'Q1', 'quotations/chi-bieren-jiao-guo-de-mo/'],
    ['ｑ１', 'Q1', 'quotations/chi-bieren-jiao-guo-de-mo/'],
    ['A20-3', 'A20-3', 'articles/tracking-wind-and-water/#p3'],
    ['a20—3', 'A20-3', 'articles/tracking-wind-and-water/#p3'],
    ['焦裕禄', 'people/jiao-yulu/', 'people/jiao-yulu/'],
    ['三害', 'glossary/#three-evils', 'glossary/#three-evils'],
  ])('%s leads to %s', async (query, id, url) => {
    expect((await session.list(query, 3, running))[0]).toMatchObject({ id, url, tier: 'exact' });
  });

  test('what is in memory answers first, the whole later and in the same order', async () => {
    const answers: Answer[] = [];
    for await (const one of session.answer({ ...question, query: '别人嚼过的馍' }, running)) answers.push(one);
    expect(answers.map(({ complete }) => complete)).toEqual([false, true]);
    expect(cardsOf(answers[0] as Answer)[0]?.code).toBe('Q1');
    expect(cardsOf(answers[1] as Answer)[0]?.code).toBe('Q1');
  });

  test('a saying is one result, however many of its lines answer', async () => {
    const codes = cardsOf(await answer({ query: '别人嚼过的馍' })).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('cards are marked, and the counts add up', async () => {
    const whole = await answer({});
    expect(whole).toMatchObject({ id: 7, total: whole.unfiltered });
    for (const { heading, excerpt } of cardsOf(whole)) {
      expect([...heading, ...excerpt].some(({ marked }) => marked)).toBe(true);
    }
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(sum(whole.counts.kind)).toBe(whole.total);
    expect(whole.sections.reduce((total, section) => total + section.total, 0)).toBe(whole.total);
  });

  test('a choice narrows the answer and leaves the counts of its own facet', async () => {
    const whole = await answer({});
    const narrowed = await answer({ selection: { kind: ['语录'] } });
    expect(narrowed.total).toBe(whole.counts.kind['语录']);
    expect(cardsOf(narrowed).every(({ kind }) => kind === '语录')).toBe(true);
    expect(narrowed.counts.kind).toEqual(whole.counts.kind);
  });

  test('a value that does not exist is no choice', async () => {
    const whole = await answer({});
    expect(await answer({ selection: { kind: ['不存在'], year: ['1'] } })).toMatchObject({
      total: whole.total,
      selection: {},
    });
  });

  test('a filter may be typed', async () => {
    const typed = await answer({ query: '说话人:焦裕禄 干部' });
    const chosen = await answer({ query: '干部', selection: { speaker: ['焦裕禄'] } });
    expect(typed.total).toBe(chosen.total);
    expect(typed.typed.map(({ facet, value, text }) => [facet, value, text])).toEqual([
      ['speaker', '焦裕禄', '说话人:焦裕禄'],
    ]);
  });

  test('a text can be searched by itself, and then every place is a result', async () => {
    const within = await answer({ query: '焦裕禄', within: 'articles/days-475/' });
    expect(within.total).toBeGreaterThan(2);
    expect(cardsOf(within).every(({ page }) => page === 'articles/days-475/')).toBe(true);
    expect(within.within).toBeTruthy();
  });

  test('results can be had by date, undated ones last', async () => {
    const years = async (order: SearchMessage['order']) =>
      cardsOf(await answer({ query: '焦裕禄', order, page: 20 })).map(({ year }) => year);
    const dated = (list: readonly (string | undefined)[]) => list.filter((year) => year !== undefined);
    const [oldest, newest] = [await years('oldest'), await years('newest')];
    expect(dated(oldest)).toEqual([...dated(oldest)].sort());
    expect(dated(newest)).toEqual([...dated(newest)].sort().reverse());
    expect(oldest.slice(dated(oldest).length)).toEqual(oldest.slice(dated(oldest).length).map(() => undefined));
  });

  test('where nothing answers, the longest part that occurs is told, and what each filter holds back', async () => {
    expect(await answer({ query: '火星上的泡桐电脑' })).toMatchObject({ total: 0, longest: '的泡桐' });
    const held = await answer({ query: '别人嚼过的馍', selection: { year: ['1922'] } });
    expect(held.held).toEqual([{ facet: 'year', value: '1922', count: held.unfiltered }]);
  });

  test.each(['', '，。', '龘', "' OR 1=1 --", '😀😀', '<script>alert(1)</script>x9'])(
    '%j has no answer',
    async (query) => {
      expect(await session.list(query, 5, running)).toEqual([]);
    },
  );

  test('a search that is stopped gives no answer', async () => {
    const asked = session.answer({ ...question, query: '没问过的一句话呀' }, { aborted: true });
    await expect(asked.next()).rejects.toThrow();
  });
});
