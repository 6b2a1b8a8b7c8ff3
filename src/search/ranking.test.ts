import { expect, test } from 'vitest';
import type { Catalogue, Entry, Line } from './catalogue.ts';
import type { EntryHit } from './quotes/engine.ts';
import { Ranking } from './ranking.ts';

const entry = (title: string, main: Entry['main'], stretches: number, code?: string): Entry => ({
  url: `${title}/`,
  title,
  kind: main,
  main,
  ...(code === undefined ? {} : { code }),
  facets: { kind: [main] },
  stretches,
});
const entries = [
  entry('三害不除，人心不安', 'text', 1, 'Q1'),
  entry('三害', 'name', 1),
  entry('除三害的日子', 'name', 3, 'A2'),
  entry('有三害就有我', 'misquote', 1),
];
const lines = entries.map(({ title, main }, index): Line => ({ entry: index, kind: main, text: title }));
const ranking = new Ranking({ entries, lines, table: new Map() } as unknown as Catalogue);
const hit = (index: number, tier: EntryHit['tier'] = 'exact'): EntryHit => ({
  entry: index,
  line: index,
  tier,
  score: 1,
});
const names = (results: readonly { entry: number }[]) => results.map((result) => entries[result.entry]?.title);

test('what is named itself comes first, then sayings, then texts', () => {
  const merged = ranking.merge('三害', [hit(0), hit(1), hit(2)], [{ stretch: 3, tier: 'exact' }]);
  expect(names(merged)).toEqual(['三害', '三害不除，人心不安', '除三害的日子', '除三害的日子']);
  expect(merged.map(({ section }) => section)).toEqual(['direct', 'quotations', 'texts', 'texts']);
});

test('a wrong wording leads to its correction before the words themselves', () => {
  expect(names(ranking.merge('有三害就有我', [hit(0, 'near'), hit(3)], []))).toEqual([
    '有三害就有我',
    '三害不除，人心不安',
  ]);
});

test('a saying is one result, and the opening of a text stands back behind its title', () => {
  const all = [0, 2, 3, 4].map((stretch) => ({ stretch, tier: 'exact' as const }));
  expect(ranking.merge('三害', [hit(0), hit(2)], all).map(({ entry: one, stretch }) => [one, stretch])).toEqual([
    [0, undefined],
    [2, undefined],
    [2, 3],
    [2, 4],
  ]);
});

test('a saying whose note answers better than its words is shown by its note', () => {
  const [first, ...others] = ranking.merge('三害', [hit(0, 'near')], [{ stretch: 0, tier: 'exact' }]);
  expect(first).toMatchObject({ entry: 0, tier: 'exact', stretch: 0 });
  expect(others).toEqual([]);
});

test('where something answers word for word, nothing answers in part', () => {
  expect(names(ranking.merge('三害', [hit(0, 'related'), hit(1)], [{ stretch: 3, tier: 'related' }]))).toEqual([
    '三害',
  ]);
});

test('stretches belong to entries in their order', () => {
  expect([0, 1, 2, 3, 4, 5].map((stretch) => ranking.entryOf(stretch))).toEqual([0, 1, 2, 2, 2, 3]);
});

test('a code names a text or a passage of it', () => {
  expect(ranking.byCode('A2', '5')).toEqual([{ entry: 2, section: 'direct', tier: 'exact', anchor: 'p5' }]);
  expect(ranking.byCode('A3', undefined)).toEqual([]);
});
