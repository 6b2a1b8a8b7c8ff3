import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentRoot } from '../../build/library/content-root.ts';
import { readLibrary } from '../../build/library/read-library.ts';
import { corpusSimplifyTable } from '../../build/search/corpus-simplify-table.ts';
import { openLibrary } from '../../build/search/open-index.ts';
import { putFiles } from '../../build/search/put-files.ts';
import { searchRecords, type SearchRecord } from '../../build/search/stretches.ts';
import { makeLibrary } from '../../build/search/write-library.ts';
import { makeTextPacks } from '../../build/search/write-text-packs.ts';
import { isSingle, phraseTokens, unitsOf, type Unit } from '../tokens.ts';
import { PackStore } from './packs.ts';
import type { Found, PassageStore } from './store.ts';
import { parseTextPack } from './text-pack.ts';

/** Characters that the library has none or few of. */
const ODD: readonly SearchRecord[] = [
  { url: 'odd/a/#p1,p2;0', title: '“前言”：A1计划', body: '“方案ABC的好处”\nこんにちは世界，gdp数' },
  { url: 'odd/b/#p1;0', title: '', body: '……天gdp，天 gdpx 天１９６２年③' },
  { url: 'odd/c/#p1;0', title: '𠀀字GDP', body: '㎡是Ⅳ，㍿天天天。𠮷野家 hello, world 1½' },
];
const ODD_QUERIES = [
  ...['前言', '前言a1', 'a1计', '方案abc的', '案abc', 'gdp', '天gdp', '天gdpx', '天天', '天天天', '世界gdp数', '是iv'],
  ...[
    'こんにちは世界',
    '㎡是',
    '𠀀字',
    '𠀀字gdp',
    '𠮷野',
    '家hello',
    'world1',
    'hello world',
    '1962',
    '年3',
    '言方',
    '方案',
  ],
];

const records = [...searchRecords(readLibrary(contentRoot())), ...ODD];
const table = corpusSimplifyTable(records.flatMap(({ title, body }) => [title, body]));
const running = { aborted: false };
let folder = '';
let pagefind: PassageStore;
let packs: PassageStore;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-stores-'));
  await putFiles(folder, await makeLibrary(records, table));
  pagefind = await openLibrary(folder, {
    build: 'conformance',
    stretches: records.length,
    quotes: { file: '', bytes: 0, crc: 0 },
    texts: [],
  });
  const { files } = makeTextPacks(records, 100_000);
  packs = await PackStore.open(
    files.map(({ content }) => parseTextPack(new TextDecoder().decode(content))),
    table,
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

/** Whole numbers below `limit`, the same in every run. */
function lottery(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}

/** Runs of 2 to 12 units out of the library; one in five is damaged, so that most of those occur nowhere. */
function runs(count: number): Unit[][] {
  const draw = lottery(475);
  const found: Unit[][] = [];
  while (found.length < count) {
    const { title, body } = records[draw(records.length)] ?? { title: '', body: '' };
    const units = unitsOf(draw(4) === 0 ? title : body, table);
    const from = draw(units.length);
    const run = units.slice(from, from + 2 + draw(11));
    if (found.length % 5 === 0)
      run.splice(draw(run.length), 1, ...unitsOf(['树', '7', 'gdp', ''][draw(4)] ?? '', table));
    if (run.length > 1) found.push(run);
  }
  return found;
}

/** Compares what two stores say of a run of units. @returns how many stretches hold it */
async function expectSameAnswers(one: PassageStore, other: PassageStore, units: readonly Unit[]): Promise<number> {
  const query = units.map(({ text }) => text).join(' ');
  const [phrase, samePhrase] = [await one.containing(units, running), await other.containing(units, running)];
  expect([query, firsts(phrase)]).toEqual([query, firsts(samePhrase)]);
  const tokens = await comparable(phraseTokens(units));
  const [together, sameTogether] = [await one.withTokens(tokens, running), await other.withTokens(tokens, running)];
  expect([tokens, [...together]]).toEqual([tokens, [...sameTogether]]);
  return phrase.size;
}

function firsts(found: Found): [number, number | undefined][] {
  return [...found].map(([stretch, [first]]) => [stretch, first]);
}

/**
 * The tokens that Pagefind answers for. For one that it does not know it takes the longest it knows that begins alike, and
 * for a single character those that begin with it, as far as they lie in the chunks that it happens to have loaded.
 */
async function comparable(tokens: readonly string[]): Promise<string[]> {
  const known: string[] = [];
  for (const token of tokens) {
    const isOneCharacter = [...token].length === 1 && isSingle(token);
    if (!isOneCharacter && (await packs.withTokens([token], running)).size > 0) known.push(token);
  }
  return known;
}

/** Pagefind does not know a word of one letter before a Han character or digit: `A` in `A1`. */
function endsInOneLetter(units: readonly Unit[]): boolean {
  return /^[a-z]$/.test(units[units.length - 1]?.text ?? '');
}

test('both stores find the same stretches at the same places', async () => {
  let answered = 0;
  for (const units of runs(600)) {
    if (endsInOneLetter(units)) continue;
    answered += Math.sign(await expectSameAnswers(pagefind, packs, units));
  }
  expect(answered).toBeGreaterThan(400);
}, 60_000);

test.each(ODD_QUERIES)('characters of every sort: %s', async (query) => {
  await expectSameAnswers(pagefind, packs, unitsOf(query, table));
});

test('both stores read the same', async () => {
  expect(packs.count).toBe(pagefind.count);
  for (let stretch = 0; stretch < packs.count; stretch += 1) {
    expect(await packs.read(stretch)).toEqual(await pagefind.read(stretch));
  }
});
