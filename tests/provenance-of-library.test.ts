import { expect, test } from 'vitest';
import { contentRoot } from '../src/build/library/content-root.ts';
import { readLibrary } from '../src/build/library/read-library.ts';
import { areComparable, compareWordings } from '../src/lib/compare-wordings.ts';
import { nameDifferences } from '../src/lib/name-differences.ts';
import { findKin, sharedStretches } from '../src/lib/shared-wording.ts';

const { texts } = readLibrary(contentRoot());
const quotations = texts.quotations.map(({ id, data }) => ({ id, text: data.text, data }));
const variants = quotations.flatMap(({ id, text, data }) => data.variants.map((variant) => ({ id, text, variant })));

test.each(variants)('$id: the runs give both wordings back', ({ text, variant }) => {
  const runs = compareWordings(text, variant.text);
  expect(runs.map(({ from }) => from).join('')).toBe(text);
  expect(runs.map(({ to }) => to).join('')).toBe(variant.text);
});

test('every difference that is named stands in the wording it is named of', () => {
  for (const { text, variant } of variants) {
    const runs = compareWordings(text, variant.text);
    if (!areComparable(runs)) continue;
    for (const { from, to, after } of nameDifferences(runs)) {
      for (const part of from.split('……')) expect(text).toContain(part);
      for (const part of to.split('……')) expect(variant.text).toContain(part);
      expect(text.replace(/[^\p{L}\p{N}]/gu, '')).toContain(after);
    }
  }
});

test('kin of the library share a stretch that can be marked', () => {
  const byId = new Map(quotations.map(({ id, text }) => [id, text]));
  const pairs = [...findKin(quotations)].flatMap(([id, kin]) => kin.map((other) => [id, other.id] as const));
  expect(pairs.length).toBeGreaterThan(0);
  for (const [id, other] of pairs) {
    const stretches = sharedStretches(byId.get(other) ?? '', byId.get(id) ?? '');
    expect(stretches.map(({ text }) => text).join('')).toBe(byId.get(other));
    expect(
      stretches.some(({ shared }) => shared),
      `${id} / ${other}`,
    ).toBe(true);
  }
});
