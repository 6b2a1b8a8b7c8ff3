import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/html/output-files.ts';
import { routes } from '../../src/routes.ts';
import { attributeOf } from '../support/html.ts';
import { library } from '../support/library.ts';
import { DIST, HOST, findPage, pages } from '../support/parsed-site.ts';

const isAllowed = (host: string) =>
  library.site.linkHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
const outsideHost = (written: string, page: string) => {
  const url = new URL(written, HOST + page);
  return url.origin === HOST || url.protocol === 'data:' ? undefined : url;
};

/** Files of text that a browser may read beside the pages. */
const textFiles = (await filesBelow(DIST)).filter((file) => /\.(?:m?js|css|json|svg|xml|webmanifest|map)$/.test(file));

/** Never fetched: names of vocabularies, and the stand-in that Pagefind resolves relative addresses against. */
const NAMES_ONLY = ['www.w3.org', 'example.com'];

/** What reads Word files: full of the names of their XML vocabularies, and of addresses in its notices of licence. */
const READS_WORD = /^_astro\/docx-/;

describe('links outside', () => {
  const links = pages.flatMap(({ address, elements }) =>
    elements.flatMap((element) => {
      const written = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
      const url = written === undefined ? undefined : outsideHost(written, address);
      return url ? [{ page: address, url }] : [];
    }),
  );

  test('lead to hosts of the list in site.yaml alone, by http or https', () => {
    expect(links.length).toBeGreaterThan(0);
    const others = links.filter(({ url }) => !/^https?:$/.test(url.protocol) || !isAllowed(url.hostname));
    expect(others.map(({ page, url }) => `${page}: ${url.href}`)).toEqual([]);
  });

  test('are those that the sources give', () => {
    const known = new Set(library.lists.sources.flatMap(({ url }) => (url === undefined ? [] : new URL(url).href)));
    expect(links.filter(({ url }) => !known.has(url.href)).map(({ page, url }) => `${page}: ${url.href}`)).toEqual([]);
  });

  test('tell the host nothing of the page that they stand on', () => {
    const telling = pages.filter(({ elements }) =>
      elements.some(
        (element) =>
          element.tagName === 'a' &&
          /^https?:/.test(attributeOf(element, 'href') ?? '') &&
          attributeOf(element, 'rel') !== 'noreferrer',
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(telling.map(({ address }) => address)).toEqual([]);
  });

  test('are not given for a reprint', () => {
    const reprints = library.lists.sources.filter(({ reprint }) => reprint);
    expect(reprints.length).toBeGreaterThan(0);
    const linked = new Set(links.map(({ page }) => page));
    expect(reprints.map(({ id }) => routes.source(id)).filter((address) => linked.has(address))).toEqual([]);
    for (const { id } of reprints) expect(findPage(routes.source(id)).html).toContain('转载');
  });
});

test('nothing but a link leads outside: no form, script, picture, style or frame', () => {
  const found = pages.flatMap(({ address, elements }) =>
    elements.flatMap((element) =>
      element.attrs
        .filter(({ name }) =>
          [
            'href',
            'src',
            'srcset',
            'action',
            'formaction',
            'poster',
            'data',
            'ping',
            'background',
            'manifest',
          ].includes(name),
        )
        .filter(({ name }) => element.tagName !== 'a' || name !== 'href')
        .filter(({ value }) => outsideHost(value, address))
        .map(({ name, value }) => `${address}: <${element.tagName} ${name}="${value}">`),
    ),
  );
  expect(found).toEqual([]);
});

test('no script, style or data file names an outside address', () => {
  const ours = textFiles.filter((file) => !READS_WORD.test(file));
  const found = ours.flatMap((file) => {
    const text = readFileSync(path.join(DIST, file), 'utf8');
    return [...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]+)/gi)]
      .filter(([, host = '']) => !NAMES_ONLY.includes(host) && !isAllowed(host))
      .map(([address]) => `${file}: ${address}`);
  });
  expect(found).toEqual([]);
});

test('where a reprint was seen is printed nowhere, unless another source has it as its own address', () => {
  const linked = library.lists.sources.flatMap(({ url = '' }) => url.replace(/^https?:\/\//, ''));
  const seen = library.lists.sources.flatMap(({ seenAt }) => seenAt).filter((address) => !linked.includes(address));
  expect(seen.length).toBeGreaterThan(0);
  const printed = new Map<string, string>();
  const gather = (text: string, file: string) => {
    for (const [word] of text.matchAll(/[a-z0-9.-]+\.[a-z]{2,}(?:\/[^\s"'<>]*)?/gi)) printed.set(word, file);
  };
  for (const { html, file } of pages)
    gather(html.replace(/<style>[\s\S]*?<\/style>/g, '').replaceAll('&amp;', '&'), file);
  for (const file of textFiles) gather(readFileSync(path.join(DIST, file), 'utf8'), file);
  const found = seen.flatMap((address) => {
    const [start = ''] = address.split(/\s/);
    return [...printed].filter(([word]) => word.includes(start)).map(([word, file]) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});
