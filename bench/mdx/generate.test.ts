import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readTextEntry, textFiles } from '../../src/build/library/read-library.ts';
import { readBody } from '../../src/build/markdown/read-body.ts';
import { documentOf, writeDocuments } from './generate.ts';

test('a document is the same every time, and no other document is', () => {
  expect(documentOf(7)).toBe(documentOf(7));
  expect(documentOf(7)).not.toBe(documentOf(8));
});

test('generated documents are articles of the portal, of the length of its own', () => {
  const library = mkdtempSync(path.join(tmpdir(), 'portal-generated-'));
  try {
    const bytes = writeDocuments(library, 20);
    expect(bytes / 20).toBeGreaterThan(9_500);
    expect(bytes / 20).toBeLessThan(10_500);
    const entries = textFiles(library, 'articles').map((name) => readTextEntry(library, 'articles', name));
    expect(entries).toHaveLength(20);
    for (const { body } of entries) expect(readBody(body).mentions.length).toBeGreaterThan(10);
  } finally {
    rmSync(library, { recursive: true });
  }
});
