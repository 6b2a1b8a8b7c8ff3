import { afterEach, expect, test, vi } from 'vitest';
import type { SimplifyTable } from '../fold.ts';
import { phraseTokens, unitsOf } from '../tokens.ts';
import { PackStore } from './packs.ts';
import { Cancelled, type Stop } from './store.ts';
import type { TextPack } from './text-pack.ts';

const table: SimplifyTable = new Map([
  ['縣', '县'],
  ['黨', '党'],
]);
const running: Stop = { aborted: false };

interface Text {
  readonly title?: string;
  readonly body: string;
}

function packOf(texts: readonly Text[]): TextPack {
  return {
    titles: texts.map(({ title = '' }) => title),
    bodies: texts.map(({ body }) => body),
    anchors: texts.map(({ body }) =>
      body
        .split('\n')
        .map((_, line) => `p${line + 1}`)
        .join(),
    ),
  };
}

/** The texts in two packs. */
async function open(texts: readonly Text[]): Promise<PackStore> {
  const half = texts.length >> 1;
  return PackStore.open([packOf(texts.slice(0, half)), packOf(texts.slice(half))], table);
}

const containing = async (store: PackStore, query: string) => [
  ...(await store.containing(unitsOf(query, table), running)).keys(),
];
const withTokens = async (store: PackStore, query: string) => [
  ...(await store.withTokens(phraseTokens(unitsOf(query, table)), running)).keys(),
];

afterEach(() => void vi.restoreAllMocks());

const texts: readonly Text[] = [
  { title: '县委书记', body: '“榜样，\n在兰考。” GDP 增长7.5%' },
  { body: '兰考的泡桐，GDPX。吃苦' },
  { body: '在前，享受在后。焦裕禄、焦裕禄' },
];

test.each([
  ['word for word', '泡桐', [1]],
  ['in all stretches that have it', '兰考', [0, 1]],
  ['by the title', '县委书记', [0]],
  ['in traditional characters', '縣委', [0]],
  ['across punctuation and line feeds', '榜样在兰考', [0]],
  ['where only the query has punctuation', '兰、考', [0, 1]],
  ['with the words of letters in it, whole', '兰考gdp增', [0]],
  ['by one word of letters, whole', 'gdp', [0]],
  ['by digits across a point', '长７５', [0]],
  ['not across the seam of title and body', '书记榜样', []],
  ['not across the seam of two stretches', '吃苦在前', []],
  ['not by a single character', '兰', []],
  ['not by a part of a word', '增长gdp', []],
  ['not by nothing', '，', []],
])('a phrase is found %s', async (_, query, expected) => {
  expect(await containing(await open(texts), query)).toEqual(expected);
});

test.each([
  ['wherever they stand', '在后焦裕', [2]],
  ['in all stretches that have them all', '兰考', [0, 1]],
  ['without those that no stretch has', '泡桐树', [1]],
  ['as the beginning of a word of letters', '泡桐gd', [1]],
  ['not when no stretch has any', '龘龘龘', []],
  ['not when they are in different stretches', '泡桐裕禄', []],
])('tokens are found %s', async (_, query, expected) => {
  expect(await withTokens(await open(texts), query)).toEqual(expected);
});

test('of a phrase the first place is given, of tokens every place', async () => {
  const store = await open(texts);
  const units = unitsOf('焦裕禄', table);
  // One place for the seam, six characters before the name, which is three long.
  expect([...(await store.containing(units, running))]).toEqual([[2, [7]]]);
  expect([...(await store.withTokens(phraseTokens(units), running))]).toEqual([[2, [7, 8, 10, 11]]]);
});

test('a stretch is read as it was written', async () => {
  const store = await open(texts);
  expect(store.count).toBe(3);
  expect(await store.read(0)).toEqual({ lines: ['“榜样，', '在兰考。” GDP 增长7.5%'], anchors: ['p1', 'p2'] });
  expect(await store.read(2)).toEqual({ lines: ['在前，享受在后。焦裕禄、焦裕禄'], anchors: ['p1'] });
});

test.each([-1, 3])('there is no stretch %i to read', async (stretch) => {
  await expect((await open(texts)).read(stretch)).rejects.toThrow(RangeError);
  await expect((await PackStore.open([], table)).read(stretch)).rejects.toThrow(RangeError);
});

/** A flag that is set once it has been looked at so many times. */
function stopAfter(looks: number): Stop {
  let left = looks;
  return {
    get aborted() {
      left -= 1;
      return left < 0;
    },
  };
}

test.each([0, 1, 2])('a search that is stopped after %i looks gives no answer', async (looks) => {
  const store = await open(texts);
  const units = unitsOf('兰考', table);
  await expect(store.containing(units, stopAfter(looks))).rejects.toThrow(Cancelled);
  await expect(store.withTokens(phraseTokens(units), stopAfter(looks))).rejects.toThrow(Cancelled);
  expect(await containing(store, '兰考')).toEqual([0, 1]);
});

test('a click that waits is heard while the library is opened, and while it is searched', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  const heard: string[] = [];
  const click = (during: string) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      heard.push(during);
      port1.close();
    };
    port2.postMessage(null);
  };
  click('opening');
  const store = await open(texts);
  expect(heard).toEqual(['opening']);
  const stop = { aborted: false };
  click('searching');
  const answer = store.containing(unitsOf('兰考', table), stop);
  stop.aborted = true;
  await expect(answer).rejects.toThrow(Cancelled);
  expect(heard).toEqual(['opening', 'searching']);
});
