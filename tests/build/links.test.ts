import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attributeOf } from '../support/html.ts';
import { DIST, HOST, findPage, isPage, pages, resolveAddress } from '../support/parsed-site.ts';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'data-root', 'xlink:href'];

/** Every address that any element of any page names, with that page; `srcset` taken apart. */
const addresses = pages.flatMap(({ address: page, elements }) =>
  elements.flatMap((element) => {
    const plain = ADDRESS_ATTRIBUTES.flatMap((name) => attributeOf(element, name) ?? []);
    const sets = (attributeOf(element, 'srcset') ?? '')
      .split(/,\s+/)
      .flatMap((candidate) => candidate.split(' ')[0] ?? []);
    return [...plain, ...sets.filter((written) => written !== '')].map((written) => ({ page, written }));
  }),
);

const ours = addresses.flatMap(({ page, written }) => {
  const resolved = resolveAddress(written, page);
  return resolved.startsWith('/') ? [{ page, written, resolved: new URL(resolved, HOST) }] : [];
});

test('there are links to follow', () => {
  expect(ours.length).toBeGreaterThan(10_000);
});

test('every link, script and picture of our own leads to a page or a file', () => {
  const known = new Map<string, boolean>();
  const lands = (pathname: string) => {
    const found =
      known.get(pathname) ?? (isPage(pathname) || existsSync(path.join(DIST, decodeURIComponent(pathname))));
    known.set(pathname, found);
    return found;
  };
  const lost = ours
    .filter(({ resolved }) => !lands(resolved.pathname))
    .map(({ page, written }) => `${page}: ${written}`);
  expect([...new Set(lost)]).toEqual([]);
});

test('every fragment lands on an element of its page', () => {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const lost = ours
    .filter(
      ({ resolved: { pathname, hash } }) => hash !== '' && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))),
    )
    .map(({ page, written }) => `${page}: ${written}`);
  expect([...new Set(lost)]).toEqual([]);
});

test('no link leads to a folder without its slash, which a plain host might not mend', () => {
  const bare = ours.filter(({ resolved: { pathname } }) => !pathname.endsWith('/') && !/\.\w+$/.test(pathname));
  expect(bare.map(({ page, written }) => `${page}: ${written}`)).toEqual([]);
});

test('every address is relative, so that the folder works below any path; only 404.html cannot be', () => {
  const fromRoot = addresses.filter(({ page, written }) => written.startsWith('/') && page !== '/404.html');
  expect(fromRoot.map(({ page, written }) => `${page}: ${written}`)).toEqual([]);
});

test('every page can be reached from the home page by links alone', () => {
  const reached = new Set(['/']);
  const ahead = ['/'];
  for (let address = ahead.pop(); address !== undefined; address = ahead.pop()) {
    for (const link of findPage(address).links) {
      const { pathname, origin } = new URL(link, HOST);
      if (origin !== HOST || reached.has(pathname) || !isPage(pathname)) continue;
      reached.add(pathname);
      ahead.push(pathname);
    }
  }
  // Shown by a host for what is not there, and to editors, by address.
  const byAddressAlone = ['/404.html', '/kitchen-sink/'];
  expect(
    pages
      .map(({ address }) => address)
      .filter((address) => !reached.has(address))
      .sort(),
  ).toEqual(byAddressAlone);
});
