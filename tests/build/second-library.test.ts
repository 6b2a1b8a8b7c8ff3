import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode } from '../../scripts/run-node.ts';
import { filesBelow } from '../../src/build/html/output-files.ts';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { readLibrary } from '../../src/build/library/read-library.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/strings.ts';

/** A tiny library of another institution; nothing in it is about 焦裕禄. */
const CONTENT = path.join(PROJECT_ROOT, 'tests/gate/base');
const folder = mkdtempSync(path.join(tmpdir(), 'portal-second-'));
const [first, again] = [path.join(folder, 'first'), path.join(folder, 'again')];

/** A clock that runs a year and some hours ahead, for a whole process. */
const LATER = `data:text/javascript,const now=Date.now;Date=class extends Date{constructor(...a){a.length?super(...a):super(Date.now())}static now(){return now()+4e10}}`;

async function build(out: string, env: Record<string, string> = {}): Promise<void> {
  const { code, output } = await runNode(['scripts/build.ts'], {
    env: { PORTAL_CONTENT: CONTENT, PORTAL_OUT: out, ...env },
  });
  if (code !== 0) throw new Error(output);
}

/** Text of every page, by path. */
async function readAll(out: string): Promise<Map<string, string>> {
  const files = await filesBelow(out);
  return new Map(files.map((file) => [file, readFileSync(path.join(out, file), 'utf8')]));
}

async function hashes(out: string): Promise<Map<string, string>> {
  const files = await filesBelow(out);
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(out, file)))
        .digest('hex'),
    ]),
  );
}

beforeAll(() => build(first), 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder of the same shape becomes a portal of its own name', async () => {
  const { site, texts } = readLibrary(CONTENT);
  const files = await readAll(first);
  const home = files.get('index.html') ?? '';
  expect(home).toContain(`<title>${site.name}</title>`);
  expect(home).toContain(site.institution);
  for (const { id, data } of texts.articles.filter(({ data: { review } }) => review !== 'draft')) {
    expect(files.get(`${routes.article(id).slice(1)}index.html`)).toContain(data.title);
  }
});

test('a draft is left out, whatever environment the build was started in', async () => {
  const drafts = readLibrary(CONTENT).texts.articles.filter(({ data: { review } }) => review === 'draft');
  expect(drafts.length).toBeGreaterThan(0);
  expect(process.env['NODE_ENV']).not.toBe('production');
  const files = await filesBelow(first);
  for (const { id } of drafts) expect(files.filter((file) => file.includes(id))).toEqual([]);
});

test('nothing of this library is in it', async () => {
  const { site } = readLibrary(path.join(PROJECT_ROOT, 'content'));
  const ours = ['焦裕禄', '兰考', site.name, site.shortName, ...site.linkHosts];
  const found = [...(await readAll(first))].flatMap(([file, text]) =>
    ours.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});

test('a correction stands on its text, on the page of corrections and in the feed', async () => {
  const files = await readAll(first);
  const own = files.get(`${routes.quotation('zhang-yao-gongkai').slice(1)}index.html`) ?? '';
  const all = files.get(`${routes.corrections().slice(1)}index.html`) ?? '';
  for (const page of [own, all]) {
    expect(page).toContain('<del>账本放在桌面上</del>');
    expect(page).toContain('<ins>账本放在桌上</ins>');
    expect(page).toContain('据转载的原文改正。');
  }
  expect(all).toContain('href="../quotations/zhang-yao-gongkai/#correction-1"');
  expect(own).toContain('id="correction-1"');
  const feed = files.get(routes.correctionsFeed().slice(1)) ?? '';
  expect(feed).toMatch(
    /<entry>\n<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/id>/,
  );
  expect(feed).toContain('“账本放在桌面上”改为“账本放在桌上”。据转载的原文改正。');
  expect(feed).toContain('<updated>2026-02-03T00:00:00+08:00</updated>');
});

test('a series and a path lead through its texts, with minutes and 学时 by its rule', async () => {
  const files = await readAll(first);
  const { site } = readLibrary(CONTENT);
  const path = files.get(`${routes.path('first-day').slice(1)}index.html`) ?? '';
  const hours = site.studyHours.find(({ from }) => from === 0)?.hours ?? 0;
  expect(path).toContain('href="../../articles/canal-in-three-years/"');
  expect(path).toContain(strings.path.size(2, 1 + 1, 2 * hours));
  expect(files.get(`${routes.series('canal').slice(1)}index.html`)).toContain(
    'href="../../articles/canal-in-three-years/"',
  );
  expect(files.get(`${routes.article('canal-in-three-years').slice(1)}index.html`)).toContain(
    strings.series.place(1, 1),
  );
});

test('built again a year later it is the same to the byte', async () => {
  await build(again, { NODE_OPTIONS: `--import "${LATER}"` });
  expect(await hashes(again)).toEqual(await hashes(first));
}, 120_000);
