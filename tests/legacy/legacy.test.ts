import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { findBrowser } from '../../scripts/browser.ts';
import { outputFolder } from '../../scripts/build-portal.ts';
import { startServer, type Listening } from '../../scripts/static-server.ts';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { openIndex } from '../../src/build/search/open-index.ts';
import { routes } from '../../src/routes.ts';
import type { SearchSession } from '../../src/search/session.ts';
import { onlyInAnArticle, wellKnown } from '../support/known-texts.ts';
import { inlineTexts } from '../support/shipped-text.ts';
import { sitePages } from '../support/site-pages.ts';
import { APPEARANCE, appearanceSchema, differences, FRAME, frameSchema } from './appearance.ts';
import { plainRules, unknownIn } from './declarations.ts';
import { fetchChromium, whyNot, type OldVersion } from './fetch-chromium.ts';
import { Kernel, OLD_FLAGS } from './kernel.ts';

/** Properties that an old kernel may ignore: nobody misses what they add. */
const WITHOUT_HARM =
  /^(?:text-autospace|text-wrap|text-spacing-trim|hanging-punctuation|text-underline-offset|text-decoration-thickness|-moz-[a-z-]+|-webkit-text-decoration-color):/;

const reason = whyNot();
if (reason) console.log(`略过旧内核的检查：${reason}`);

let served: Listening;
let recent: Kernel;
let session: SearchSession;

describe.skipIf(reason !== undefined)('old kernels', () => {
  beforeAll(async () => {
    served = await startServer(outputFolder(), { port: 0 });
    const browser = findBrowser();
    if (!browser) throw new Error('no recent Chromium to compare with');
    recent = await Kernel.start(browser, ['--disable-gpu']);
    session = await openIndex(outputFolder());
  }, 60_000);
  afterAll(async () => {
    await recent.stop();
    served.server.close();
  });

  describe.each<OldVersion>([86, 90])('Chromium %i', (version) => {
    let kernel: Kernel;
    beforeAll(async () => {
      kernel = await Kernel.start(fetchChromium(version), OLD_FLAGS);
    }, 300_000);
    afterAll(() => kernel.stop());

    test('is what it says', async () => {
      expect(await kernel.evaluate('navigator.userAgent')).toContain(`Chrome/${version}.`);
    });

    test.each(sitePages)(
      '$kind $address looks as in a recent browser and reports no error',
      async ({ kind, address }) => {
        for (const width of [1280, 360]) {
          await kernel.open(at(address), { width });
          await recent.open(at(address), { width });
          const seen = await Promise.all(
            [kernel, recent].map(async (one) => appearanceSchema.parse(await one.evaluate(APPEARANCE))),
          );
          expect(differences(seen[0] ?? [], seen[1] ?? [])).toEqual([]);
          const frames = await Promise.all(
            [kernel, recent].map(async (one) => frameSchema.parse(await one.evaluate(FRAME))),
          );
          expect(rounded(frames[0])).toEqual(rounded(frames[1]));
          expect(await kernel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          expect(kernel.errors).toEqual([]);
          await kernel.photograph(photograph(`${version}-${kind}-${width}`));
        }
      },
      60_000,
    );

    test('knows every selector and declaration that ships', async () => {
      const rules = [...inlineTexts(({ name }) => name === 'style').keys()].flatMap(plainRules);
      await kernel.open(at(routes.home()));
      const unknown = z.array(z.string()).parse(await kernel.evaluate(unknownIn(rules)));
      expect([...new Set(unknown)].filter((one) => !WITHOUT_HARM.test(one))).toEqual([]);
    });

    test.each([wellKnown.data.text.slice(1, 7), onlyInAnArticle, '三害', 'jiaoyulu'])(
      'finds by %s what a recent browser finds first',
      async (query) => {
        await kernel.open(at(routes.search(query)));
        const seen = `new Promise((resolve) => {
          const look = () => {
            const panel = document.querySelector('site-search');
            const found = panel && panel.querySelector('[data-part=found]');
            if (panel && panel.dataset.view === 'results' && !found.hasAttribute('aria-busy')) {
              resolve([...found.querySelectorAll('h3 > a')].slice(0, 3).map((link) => link.pathname + link.hash));
            } else if (panel && /none|unavailable/.test(panel.dataset.view)) resolve([panel.dataset.view]);
            else setTimeout(look, 100);
          };
          look();
        })`;
        const addresses = z.array(z.string()).parse(await kernel.evaluate(seen));
        expect(addresses.length).toBeGreaterThan(0);
        const expected = await session.list(query, 40, { aborted: false });
        expect(addresses[0]).toBe(`/${expected[0]?.url ?? ''}`);
        expect(expected.map(({ url }) => `/${url}`)).toEqual(expect.arrayContaining(addresses));
        expect(kernel.errors).toEqual([]);
        await kernel.photograph(photograph(`${version}-search`));
      },
      60_000,
    );
  });

  test('Chromium 79 shows a quotation without scripts', async () => {
    const kernel = await Kernel.start(fetchChromium(79), OLD_FLAGS);
    try {
      await kernel.open(at(sitePages.find(({ kind }) => kind === 'quotation')?.address ?? ''), { scripts: false });
      await kernel.photograph(photograph('79-quotation'));
      const look = `({
        paper: getComputedStyle(document.documentElement).backgroundColor,
        width: document.querySelector('main').getBoundingClientRect().width,
        words: document.querySelector('main').innerText.length,
        display: getComputedStyle(document.querySelector('.site-head-row')).display,
      })`;
      expect(await kernel.evaluate(look)).toEqual({
        paper: 'rgb(251, 248, 241)',
        width: expect.closeTo(1240, -3) as number,
        words: expect.any(Number) as number,
        display: 'flex',
      });
    } finally {
      await kernel.stop();
    }
  }, 300_000);
});

function at(address: string): string {
  return served.url + address.slice(1);
}

function photograph(name: string): string {
  return path.join(PROJECT_ROOT, '.cache/legacy', `${name}.png`);
}

/** Edges to the pixel, give or take what rounding does. */
function rounded(frame: z.infer<typeof frameSchema> = []): unknown {
  return frame.map(({ element, left, right }) => ({
    element,
    left: Math.round(left / 2),
    right: Math.round(right / 2),
  }));
}
