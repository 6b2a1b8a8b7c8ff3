import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { filesBelow } from '../../src/build/html/output-files.ts';
import { DIST } from '../support/parsed-site.ts';

const files = (await filesBelow(DIST)).map((file) => ({ file, text: readFileSync(path.join(DIST, file), 'latin1') }));

/** Files that match, with what they hold. */
function holding(pattern: RegExp): string[] {
  return files.flatMap(({ file, text }) => {
    const found = pattern.exec(text);
    return found ? [`${file}: ${found[0]}`] : [];
  });
}

test('nothing tells on which machine the site was built', () => {
  const places = [PROJECT_ROOT, DIST, homedir(), hostname()].filter((place) => place.length > 4);
  const found = files.flatMap(({ file, text }) =>
    places.filter((place) => text.includes(place)).map((place) => `${file}: ${place}`),
  );
  expect(found).toEqual([]);
  expect(holding(/file:\/\/\/|node_modules\/|[A-Z]:\\\\/)).toEqual([]);
});

test('nothing tells at what time, or with which version of a tool', () => {
  // A feed tells the day of a correction as midnight of that day.
  expect(holding(/\b20\d\d-[01]\d-[0-3]\dT(?!00:00:00\+08:00)[0-2]\d:[0-5]\d/)).toEqual([]);
  expect(holding(/<meta[^>]*name="?generator/)).toEqual([]);
});

test('no source map and no source file is published', () => {
  expect(files.filter(({ file }) => /\.(?:map|ts|astro|mdx|ya?ml)$/.test(file)).map(({ file }) => file)).toEqual([]);
  expect(holding(/\/\/# sourceMappingURL/)).toEqual([]);
});
