import { describe, expect, test } from 'vitest';
import { schemas } from './index.ts';
import type { ListKind } from './common.ts';

/** One entry of every list, as an editor would write it. */
const good = {
  themes: { id: 'qinmin', name: '亲民爱民', summary: '把群众当亲人。', core: 1 },
  people: { id: 'mu-qing', name: '穆青', pinyin: 'Mù Qīng', role: '记者', relation: '采写通讯' },
  places: {
    id: 'lankao',
    name: '兰考',
    modernName: '河南省兰考县',
    pinyin: 'Lánkǎo',
    province: '河南',
    coordinates: { lat: 34.8, lon: 114.8, approximate: true, precision: '县城' },
    summary: '工作的地方。',
  },
  periods: { id: 'lankao', name: '兰考', years: '1962—1964' },
  events: {
    id: 'arrives',
    date: '1962-12-06',
    title: '到任',
    summary: '到县委报到。',
    period: 'lankao',
    evidence: 'verified',
    sources: [{ id: 'a-source' }],
  },
  terms: {
    id: 'three-evils',
    term: '三害',
    pinyin: 'sānhài',
    english: 'three evils',
    category: '治理',
    definition: '内涝、风沙、盐碱。',
  },
  figures: {
    id: 'wind-gaps',
    label: '风口',
    value: 84,
    unit: '个',
    scope: '全县',
    group: '三害',
    evidence: 'single-source',
    sources: [{ id: 'a-source' }],
  },
  charts: { id: 'harms', title: '三害', kind: 'bars', figures: ['wind-gaps', 'dunes'] },
  series: {
    id: 'life',
    name: '生平',
    summary: '从北崮山到兰考。',
    introduction: ['按时间读。'],
    articles: ['days-475'],
  },
  paths: {
    id: 'first-reading',
    name: '先读三篇',
    reader: 'public',
    summary: '知道他是谁。',
    introduction: ['一次读一篇。'],
    stops: [
      { code: 'A2', task: '记下三个日期。' },
      { code: 'L1', task: '做完自测题。' },
    ],
  },
  misquotes: {
    id: 'a-saying',
    wordings: ['一句话'],
    verdict: 'not-found',
    evidence: '没有见到出处。',
    advice: '不要署他的名。',
  },
  sources: { id: 'a-source', medium: 'N', title: '县委书记的榜样——焦裕禄', publisher: '人民日报', date: '1966-02-07' },
} as const satisfies Record<ListKind, object>;

const kinds = Object.keys(good) as ListKind[];

/** Where and why an entry with these changes is refused: `field: message`. */
function refusals(kind: ListKind, change: Record<string, unknown>): string[] {
  const result = schemas[kind].safeParse({ ...good[kind], ...change });
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe.each(kinds)('%s', (kind) => {
  test('a good entry is accepted', () => expect(refusals(kind, {})).toEqual([]));
  test('a misspelt field is refused', () => expect(refusals(kind, { nmae: 'x' })).toHaveLength(1));
  test('an id in Chinese is refused', () =>
    expect(refusals(kind, { id: '兰考' })).toEqual([expect.stringContaining('id: 标识只用')]));
});

test('an event has a date that exists and a degree of evidence', () => {
  expect(refusals('events', { date: '1963-02-30' })).toEqual([expect.stringContaining('date: 日期写作')]);
  expect(refusals('events', { evidence: 'sure' })).toEqual([expect.stringContaining('evidence: 证据 evidence 写')]);
});

test('a place is never drawn as if its position were exact', () => {
  const { coordinates } = good.places;
  expect(refusals('places', { coordinates: { ...coordinates, approximate: false } })).toHaveLength(1);
  expect(refusals('places', { coordinates: { ...coordinates, lat: 134.8 } })).toHaveLength(1);
});

test('a chart compares at least two numbers', () => {
  expect(refusals('charts', { figures: ['wind-gaps'] })).toEqual(['figures: 一张图至少要两个数字']);
  expect(refusals('charts', { figures: ['wind-gaps', 'wind-gaps'] })).toEqual([
    'figures: 列表里有重复的项，请删去一个',
  ]);
});

describe('a source', () => {
  test.each(['javascript:alert(1)', 'ftp://a.cn/', 'people.com.cn/a', '//people.com.cn/'])(
    'is not linked to %s',
    (url) => {
      expect(refusals('sources', { url })).toEqual([expect.stringMatching('^url: 网址要以')]);
    },
  );

  test('writes where a reprint was seen without a scheme, so that it is no link', () => {
    expect(refusals('sources', { reprint: true, seenAt: ['a.cn/1.html'] })).toEqual([]);
    expect(refusals('sources', { reprint: true, seenAt: ['https://a.cn/1.html'] })).toEqual([
      expect.stringContaining('seenAt.0: 所见地址不写 http://'),
    ]);
  });
});
