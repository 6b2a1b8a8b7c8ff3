/**
 * What the display face costs under three schemes, over the pages of a built site that carry it:
 * `npm run build && npm run bench -- display-face`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { outputFolder } from '../scripts/build-portal.ts';
import { FONT, openDisplayFace, TAKEN } from '../src/build/fonts/display-face.ts';
import { displayCharacters } from '../src/build/fonts/display-text.ts';
import { filesBelow } from '../src/build/html/output-files.ts';

/** Glyphs in the slice that every page loads, and in each of the others. */
const COMMON = 100;
const SLICE = 25;

const folder = outputFolder();
const pages = (await filesBelow(folder))
  .filter((file) => file.endsWith('/song.woff') || file === 'song.woff')
  .map((file) => displayCharacters(readFileSync(path.join(folder, path.dirname(file), 'index.html'), 'utf8')));
const all = [...new Set(pages.join(''))];
console.log(
  `${pages.length} pages, ${all.length} characters, ${middle(pages.map((text) => [...text].length))} on a page in the median`,
);

const cut = await openDisplayFace(all.join(''));
await perPage('a WOFF for each page', (text) => cut(text));

const face = await subsetFont(readFileSync(FONT), all.join(''), { targetFormat: 'sfnt', ...TAKEN });
await perPage('a WOFF2 for each page', (text) => subsetFont(face, text, { targetFormat: 'woff2', ...TAKEN }));
await slices();

/** Measured in a second round, when everything is loaded and compiled. */
async function perPage(name: string, make: (text: string) => Promise<Buffer>): Promise<void> {
  for (const text of pages) await make(text);
  const before = process.cpuUsage();
  const sizes: number[] = [];
  for (const text of pages) sizes.push((await make(text)).length);
  const { user, system } = process.cpuUsage(before);
  report(
    name,
    sizes,
    pages.map(() => 1),
    (user + system) / 1000,
  );
}

/** Shared files by how many pages need a character, each with its own `unicode-range`. */
async function slices(): Promise<void> {
  const before = process.cpuUsage();
  const uses = new Map(all.map((character) => [character, pages.filter((text) => text.includes(character)).length]));
  const ranked = [...all].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
  const groups = [ranked.slice(0, COMMON)];
  for (let at = COMMON; at < ranked.length; at += SLICE) groups.push(ranked.slice(at, at + SLICE));
  const files = await Promise.all(
    groups.map(async (group) => ({
      group,
      size: (await subsetFont(face, group.join(''), { targetFormat: 'woff2', ...TAKEN })).length,
    })),
  );
  const { user, system } = process.cpuUsage(before);
  const needed = pages.map((text) => files.filter(({ group }) => group.some((character) => text.includes(character))));
  const sizes = needed.map((list) => list.reduce((sum, { size }) => sum + size, 0));
  report(
    `${groups.length} shared WOFF2 slices`,
    sizes,
    needed.map((list) => list.length),
    (user + system) / 1000,
  );
}

function report(name: string, sizes: readonly number[], requests: readonly number[], milliseconds: number): void {
  console.log(
    `${name}: ${middle(sizes)} B in the median, ${Math.max(...sizes)} B at most, ` +
      `${sizes.filter((size) => size > 30_000).length} pages above 30 KB, ${middle(requests)} requests in the median; ` +
      `${Math.round(milliseconds)} ms of CPU, ${(milliseconds / pages.length).toFixed(1)} a page`,
  );
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
