import type { Page, Route } from '@playwright/test';
import { strings } from '../../src/strings.ts';
import { halfRemembered, onlyInAnArticle } from '../support/known-texts.ts';
import { expect, test } from '../support/watched-page.ts';

const words = strings.search.live;
const ask = (query: string) => `search/?q=${encodeURIComponent(query)}`;
/** The files of the index, by what becomes of search without them. */
const FILES = {
  memory: { meta: /\/search\/meta\.json/, pack: /\/search\/quotes\..*\.json/ },
  library: {
    program: /\/search\/library\/pagefind\.js/,
    entry: /pagefind-entry\.json/,
    directory: /\.pf_meta/,
    chunk: /\.pf_index/,
    fragment: /\.pf_fragment/,
  },
} as const;

/** What may become of a file on its way. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'not here' }),
  unavailable: (route) => route.fulfill({ status: 503, body: '' }),
  aborted: (route) => route.abort(),
  'cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  damaged: async (route) => {
    const response = await route.fetch();
    const body = Buffer.from(await response.body());
    const middle = Math.floor(body.length / 2);
    body[middle] = (body[middle] ?? 0) ^ 0xff;
    await route.fulfill({ response, body });
  },
  'a page in its place': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>登录</title>' }),
};

const status = (page: Page) => page.getByRole('status');

/** The browser reports what this test withheld; anything else is a complaint. */
function expectOnlyWithheld(complaints: string[]): void {
  const others = complaints
    .splice(0)
    .filter((complaint) => !/search\/|Failed to load|net::ERR|_astro\/worker/.test(complaint));
  expect(others).toEqual([]);
}

for (const [name, pattern] of Object.entries(FILES.memory)) {
  for (const [fault, answer] of Object.entries(FAULTS)) {
    // What a damaged byte of it names is not found, or fails its checksum; or it names what is not needed.
    if (name === 'meta' && fault === 'damaged') continue;
    test(`${name} ${fault}: search says that it is unavailable, and can be asked again`, async ({
      page,
      complaints,
    }) => {
      await page.route(pattern, answer);
      await page.goto(ask(halfRemembered));
      await expect(status(page)).toHaveText(words.unavailable.network);
      await expect(page.getByText(strings.search.unavailable.advice)).toBeVisible();
      await page.unroute(pattern);
      await page.getByRole('button', { name: strings.search.retry }).click();
      await expect(status(page)).toHaveText(/^找到 [1-9]/);
      expectOnlyWithheld(complaints);
    });
  }
}

for (const [name, pattern] of Object.entries(FILES.library)) {
  for (const [fault, answer] of Object.entries(FAULTS)) {
    // A program or a directory with one other byte may still do; what it then does is not ours to foretell.
    if (/program|entry/.test(name) && fault === 'damaged') continue;
    test(`${name} ${fault}: sayings are found, and the rest is not called empty`, async ({ page, complaints }) => {
      await page.route(pattern, answer);
      await page.goto(ask(halfRemembered));
      await expect(status(page)).toHaveText(words.unavailable.network + words.onlyShort);
      await expect(page.locator('[data-section=quotations] li').first()).toBeVisible();
      await page.goto(ask(onlyInAnArticle));
      await expect(status(page)).toContainText(words.unavailable.network);
      expectOnlyWithheld(complaints);
    });
  }
}

for (const [name, pattern] of Object.entries({ pack: FILES.memory.pack, chunk: FILES.library.chunk })) {
  test(`a ${name} that never comes is given up`, async ({ page, complaints }) => {
    test.slow();
    await page.route(pattern, () => undefined);
    await page.goto(ask(onlyInAnArticle));
    await expect(status(page)).toContainText(words.unavailable.network, { timeout: 30_000 });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expectOnlyWithheld(complaints);
  });
}

/** What a browser may lack, as a script that takes it away before the search begins. */
const LACKS = {
  'reference types in WebAssembly': 'WebAssembly.validate = () => false;',
  WebAssembly: 'delete globalThis.WebAssembly;',
  'permission to compile WebAssembly':
    "for (const name of ['compile', 'instantiate', 'compileStreaming', 'instantiateStreaming']) WebAssembly[name] = () => Promise.reject(new Error('blocked'));",
  DecompressionStream: 'delete globalThis.DecompressionStream;',
  'Intl.Segmenter': 'delete Intl.Segmenter;',
};

/** The first results as a reader sees them. */
async function firstResults(page: Page, query: string): Promise<string[]> {
  await page.goto(ask(query));
  await expect(status(page)).toHaveText(/^找到 [1-9]\d* 条(?:，共 \d+ 处)?$/);
  const links = await page.locator('.search-result h3 > a').all();
  return Promise.all(links.slice(0, 5).map(async (link) => (await link.getAttribute('href')) ?? ''));
}

const QUERIES = [
  halfRemembered,
  onlyInAnArticle,
  '三害',
  '调查研究 群众',
  `${onlyInAnArticle.slice(0, 4)}囧${onlyInAnArticle.slice(5)}`,
];

for (const [lack, script] of Object.entries(LACKS)) {
  test(`without ${lack} the same is found first`, async ({ page, complaints }) => {
    const usual: string[][] = [];
    for (const query of QUERIES) usual.push(await firstResults(page, query));
    await page.route(/\/_astro\/worker-.*\.js/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: script + (await response.text()) });
    });
    const without: string[][] = [];
    for (const query of QUERIES) without.push(await firstResults(page, query));
    expect(without).toEqual(usual);
    expectOnlyWithheld(complaints);
  });
}

test('where no worker starts the page itself finds the same', async ({ page, complaints }) => {
  const usual: string[][] = [];
  for (const query of QUERIES) usual.push(await firstResults(page, query));
  await page.route(/\/_astro\/worker-.*\.js/, (route) => route.abort());
  const without: string[][] = [];
  for (const query of QUERIES) without.push(await firstResults(page, query));
  expect(without).toEqual(usual);
  expectOnlyWithheld(complaints);
});

test('a search that has been opened once goes on without a network', async ({ page, context }) => {
  await page.goto(ask(onlyInAnArticle));
  await expect(status(page)).toHaveText(/^找到 [1-9]/);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill(halfRemembered);
  await expect(page.locator('[data-section=quotations] li').first()).toBeVisible();
  await context.setOffline(false);
});
