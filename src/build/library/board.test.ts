import path from 'node:path';
import { expect, test } from 'vitest';
import { boardOf, type Concern } from './board.ts';
import { PROJECT_ROOT } from './content-root.ts';
import { readLibrary } from './read-library.ts';

const rows = boardOf(readLibrary(path.join(PROJECT_ROOT, 'tests/gate/base')), '2027-03-01');
const files = (concern: Concern) =>
  rows.filter((row) => row.concern === concern).map(({ file, line }) => `${file}:${line}`);

test('a draft is to be reviewed', () => {
  expect(files('draft')).toEqual(['base/articles/unfinished.mdx:1']);
});

test('a quotation whose first print is not known says so', () => {
  expect(files('missing-original')).toEqual(['base/quotations/zhang-yao-gongkai.mdx:1']);
});

test('what rests on reprints alone is told', () => {
  expect(files('reprints-only')).toContain('base/quotations/zhang-yao-gongkai.mdx:1');
});

test('what was never compared with its sources is told, and what was compared long ago', () => {
  expect(files('never-checked')).toContain('base/quotations/xian-zou-yi-bian.mdx:1');
  const library = readLibrary(path.join(PROJECT_ROOT, 'tests/gate/base'));
  const [quotation] = library.texts.quotations;
  if (!quotation) throw new Error('the base library has no quotation');
  const checked = { ...quotation, data: { ...quotation.data, checked: '2026-01-01' } };
  const concernsOn = (today: string) =>
    boardOf({ ...library, texts: { ...library.texts, quotations: [checked] } }, today)
      .filter(({ file }) => file.includes(quotation.path))
      .map(({ concern }) => concern);
  expect(concernsOn('2026-12-31')).not.toContain('stale-check');
  expect(concernsOn('2027-01-02')).toContain('stale-check');
});

test('an outside link that nobody opened is told with its line', () => {
  expect(files('link-unverified').every((place) => /^base\/sources\.yaml:[1-9]\d*$/.test(place))).toBe(true);
  expect(files('link-unverified').length).toBeGreaterThan(0);
});

test('rows come by concern, then by file', () => {
  const concerns = rows.map(({ concern }) => concern);
  expect(concerns.filter((concern, index) => concern !== concerns[index - 1])).toEqual([...new Set(concerns)]);
});
