import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WholeFiles } from './whole-files.ts';

const chunk = new Uint8Array(gzipSync('pagefind_dcd and a chunk'));
const answering = (body: BodyInit, status = 200) => new WholeFiles(async () => new Response(body, { status }));
const address = 'https://example.com/search/library/index/unknown_1.pf_index';

test('a whole file passes', async () => {
  const files = answering(chunk);
  expect((await (await files.fetch(address)).arrayBuffer()).byteLength).toBe(chunk.length);
  expect(files.failures).toBe(0);
});

test('a file that the server has decompressed passes', async () => {
  const files = answering('pagefind_dcd and a chunk');
  await files.fetch(address);
  expect(files.failures).toBe(0);
});

const flipped = chunk.slice();
flipped.set([(flipped[15] ?? 0) ^ 0xff], 15);

test.each([
  ['an error', answering('', 503)],
  ['a page in its place', answering('<!doctype html><title>Sign in</title>')],
  ['a file cut short', answering(chunk.slice(0, -6))],
  ['a damaged file', answering(flipped)],
  ['an empty file', answering('')],
])('%s is a failure', async (_, files) => {
  await expect(files.fetch(address)).rejects.toThrow();
  expect(files.failures).toBe(1);
});

test('other files are judged by their status alone', async () => {
  const files = answering('{}');
  await files.fetch('https://example.com/search/meta.json');
  expect(files.failures).toBe(0);
});
