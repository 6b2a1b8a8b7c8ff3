import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../src/build/library/content-root.ts';

/**
 * Which room may import from which, besides its own files. `data?` allows types only. Components look up by id what
 * they show, so that a page hands them an id and not a page's worth of props; they never open a collection.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  schemas: ['lib'],
  'routes.ts': ['lib', 'schemas?'],
  'strings.ts': [],
  search: ['lib'],
  elements: ['lib', 'search'],
  build: ['lib', 'schemas', 'search', 'routes.ts', 'strings.ts'],
  'content.config.ts': ['schemas', 'build'],
  data: ['lib', 'schemas', 'routes.ts', 'strings.ts', 'build'],
  components: ['data', 'lib', 'schemas', 'search', 'elements', 'build', 'routes.ts', 'strings.ts', 'styles'],
  layouts: ['components', 'data', 'lib', 'schemas?', 'routes.ts', 'strings.ts', 'styles'],
  pages: ['layouts', 'components', 'data', 'lib', 'schemas', 'routes.ts', 'strings.ts', 'styles'],
};

/** The parts of `build/` that pages may use while they are rendered; all else there runs around the build. */
const RENDERED = /^build\/(?:markdown|library)\//;

/** Rooms whose files anybody can run: no files, no Astro, no page. */
const PURE = ['lib', 'schemas'];

/** Han characters that are not words of the interface but a notation that the file is about. */
const NOTATION: Readonly<Record<string, string>> = {
  'lib/code-marks.ts': 'the mark that names a record',
  'lib/partial-date.ts': 'the written form of a date',
  'data/bibliography.ts': 'the written form of a reference (GB/T 7714)',
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const src = path.join(PROJECT_ROOT, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(?:astro|ts)$/.test(file) && !/\.(?:test|d)\.ts$/.test(file))
  .sort();
const textOf = (file: string) => readFileSync(path.join(src, file), 'utf8');

test('rooms import one way', () => {
  const known = new Set(Object.keys(ROOMS));
  expect(files.map(roomOf).filter((room) => !known.has(room))).toEqual([]);
  const wrong = files.flatMap(ownImports).filter(({ from, to, typeOnly }) => {
    const room = roomOf(to);
    if (roomOf(from) === room) return false;
    const allowed = ROOMS[roomOf(from)] ?? [];
    return !(allowed.includes(room) || (typeOnly && allowed.includes(`${room}?`)));
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('what renders a page takes from the build only how bodies are read', () => {
  const wrong = files
    .flatMap(ownImports)
    .filter(
      ({ from, to }) => ['data', 'components'].includes(roomOf(from)) && roomOf(to) === 'build' && !RENDERED.test(to),
    );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('the gate knows nothing of the lint, and the lint of the build only how texts are read', () => {
  const wrong = files
    .flatMap(ownImports)
    .filter(
      ({ from, to }) =>
        (!from.startsWith('build/lint/') && to.startsWith('build/lint/')) ||
        (from.startsWith('build/lint/') && to.startsWith('build/') && !/^build\/(?:lint|gate|markdown)\//.test(to)),
    );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('pure rooms touch neither files nor Astro', () => {
  const wrong = files
    .filter((file) => PURE.includes(roomOf(file)))
    .flatMap((file) => importsOf(file).filter(({ to }) => /^(?:node:|astro)/.test(to)));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('collections are opened in data/ alone', () => {
  const wrong = files.filter(
    (file) => roomOf(file) !== 'data' && /\bget(?:Collection|Entry|Entries)\(/.test(textOf(file)),
  );
  expect(wrong).toEqual([]);
});

test('words of the interface stand in strings.ts', () => {
  const rooms = ['components', 'layouts', 'pages', 'elements', 'lib', 'data'];
  const wrong = files
    .filter((file) => rooms.includes(roomOf(file)) && !(file in NOTATION))
    .flatMap((file) =>
      withoutComments(textOf(file))
        .split('\n')
        // What an author reads when a text cannot be built stands where it is thrown.
        .filter((line) => /\p{Script=Han}/u.test(line) && !/\bthrow new \w*Error\(/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});

/** First folder below `src/`, or the name of a file that lies there. */
function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function importsOf(file: string): Import[] {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)/g;
  return [...withoutComments(textOf(file)).matchAll(statement)].map(([, type, to, late]) => ({
    from: file,
    to: to ?? late ?? '',
    typeOnly: type !== undefined,
  }));
}

function ownImports(file: string): Import[] {
  return importsOf(file)
    .filter(({ to }) => to.startsWith('.'))
    .map((one) => ({ ...one, to: path.posix.join(path.posix.dirname(file), one.to) }));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
