import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/build/gate/index.ts';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { readLibrary } from '../../src/build/library/read-library.ts';
import { readBody } from '../../src/build/markdown/read-body.ts';
import { stockOf } from './clauses.ts';
import { generateLibrary, generateNames } from './generate-library.ts';
import { writeContent } from './write-content.ts';

const library = readLibrary(path.join(PROJECT_ROOT, 'content'));
const stock = stockOf(library);
const plan = { seed: 7, quotations: 120, passages: 45 };
const generated = generateLibrary(stock, plan);
const passages = generated.documents.flatMap((document) => document.passages);

test('a library is the same every time for its seed, and another for another', () => {
  expect(generateLibrary(stock, plan)).toEqual(generated);
  expect(generateLibrary(stock, { ...plan, seed: 8 }).quotations).not.toEqual(generated.quotations);
});

test('it has as many texts as were asked for, of the length of the real ones, no two of them equal', () => {
  expect([generated.quotations.length, passages.length, generated.documents.length]).toEqual([120, 45, 6]);
  const titles = generated.documents.map(({ title }) => title);
  for (const texts of [generated.quotations, passages, titles]) expect(new Set(texts).size).toBe(texts.length);
  const within = (texts: readonly string[], shortest: number, longest: number) =>
    texts.filter(({ length }) => length < shortest || length > longest);
  // A full stop is added to each.
  expect(within(generated.quotations, 21, 81)).toEqual([]);
  expect(within(passages, 301, 801)).toEqual([]);
  expect(generated.quotations.filter((text) => /[^\p{Script=Han}，。；、]/u.test(text))).toEqual([]);
});

test('names are distinct and short', () => {
  const names = generateNames(stock, 7, 500);
  expect(new Set(names).size).toBe(500);
  expect(names.filter(({ length }) => length < 2 || length > 16)).toEqual([]);
});

test('written as a content folder it passes the gate and is read back whole', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-generated-'));
  try {
    writeContent(folder, generated, library);
    expect(checkLibrary(folder)).toEqual([]);
    const { texts } = readLibrary(folder);
    expect(new Set(texts.quotations.map(({ data }) => data.text))).toEqual(new Set(generated.quotations));
    const read = texts.articles.flatMap(({ body }) => readBody(body).passages.map(({ text }) => text));
    expect(new Set(read)).toEqual(new Set(passages));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
