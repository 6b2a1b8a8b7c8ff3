import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseTextPack } from '../../search/passages/text-pack.ts';
import type { SearchRecord } from './stretches.ts';
import { makeTextPacks, type TextPacks } from './write-text-packs.ts';

const records = Array.from({ length: 50 }, (_, index): SearchRecord => ({
  url: `articles/a${index >> 1}/#p${index},;${index % 2}`,
  title: index % 2 === 0 ? `第${index}篇` : '',
  body: `${'吃苦在前，'.repeat(20)}\n第${index}段`,
}));

/** Bytes that a pack of some hundred bytes a record may have, so that there are several. */
const SMALL = 3000;

const read = ({ files }: TextPacks) => files.map(({ content }) => parseTextPack(new TextDecoder().decode(content)));

test('the packs hold every stretch, in order', () => {
  const packs = read(makeTextPacks(records, SMALL));
  expect(packs.length).toBeGreaterThan(3);
  expect(packs.flatMap(({ titles }) => titles)).toEqual(records.map(({ title }) => title));
  expect(packs.flatMap(({ bodies }) => bodies)).toEqual(records.map(({ body }) => body));
  expect(packs.flatMap(({ anchors }) => anchors)).toEqual(records.map((_, index) => `p${index},`));
});

test('the directory tells what each file must be', () => {
  const packs = makeTextPacks(records, SMALL);
  let first = 0;
  packs.files.forEach(({ path, content }, number) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    expect(path).toBe(`search/texts/${number}.${hash}.js`);
    expect(packs.directory[number]).toEqual({ file: path, bytes: content.length, crc: crc32(content), first });
    first += read(packs)[number]?.bodies.length ?? 0;
  });
  expect(packs.directory).toHaveLength(packs.files.length);
});

test('packs are about as large as they may be, and no stretch is divided', () => {
  const sizes = makeTextPacks(records, SMALL).files.map(({ content }) => content.length);
  expect(Math.max(...sizes)).toBeLessThan(SMALL * 1.1);
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(SMALL * 0.8);
  const longest: SearchRecord = { url: 'articles/long/#p1;0', title: '', body: '长'.repeat(SMALL) };
  const packs = read(makeTextPacks([...records.slice(0, 2), longest, ...records.slice(2, 4)], SMALL));
  expect(packs.map(({ bodies }) => bodies.length)).toEqual([2, 1, 2]);
});

test('each pack leaves itself under its own number', () => {
  makeTextPacks(records, SMALL).files.forEach(({ content }, number) => {
    expect(new TextDecoder().decode(content)).toContain(`["${number}"]=`);
  });
});

test('equal records give equal bytes', () => {
  const [one, two] = [makeTextPacks(records, SMALL), makeTextPacks(structuredClone(records), SMALL)];
  expect(one.directory).toEqual(two.directory);
  expect(one.files.map(({ content }) => Buffer.from(content).toString('base64'))).toEqual(
    two.files.map(({ content }) => Buffer.from(content).toString('base64')),
  );
});
