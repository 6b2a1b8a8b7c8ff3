import { expect, test } from 'vitest';
import { prefixedLinks, relativeAddress, relativeLinks } from './relative-links.ts';

test.each([
  ['/', '/', './'],
  ['/', '/about/', 'about/'],
  ['/articles/a/', '/', '../../'],
  ['/articles/a/', '/articles/b/', '../b/'],
  ['/articles/a/', '/articles/a/#A1-3', '#A1-3'],
  ['/articles/a/', '/articles/a/?x=1', './?x=1'],
  ['/articles/', '/articles/a/', 'a/'],
  ['/articles/a/', '/_astro/x.js', '../../_astro/x.js'],
  ['/search/', '/search/?q=%E4%B8%89#r', './?q=%E4%B8%89#r'],
])('from %s to %s is %s', (page, address, expected) => {
  expect(relativeAddress(page, address)).toBe(expected);
});

test('a relative address leads where the absolute one did, at the root and below a path', () => {
  const page = '/timeline/lankao/';
  for (const address of ['/', '/timeline/', '/timeline/lankao/#e1', '/people/mu-qing/', '/a.svg#leaf']) {
    for (const root of ['http://host', 'http://host/study']) {
      expect(new URL(relativeAddress(page, address), root + page).href).toBe(root + address);
    }
  }
});

test('links, scripts, pictures and data-root are rewritten; text, outside links and fragments are not', () => {
  const html =
    '<a href="/about/">href="/x"</a><a href="#top">a</a><a href="//host/x">b</a><a href="https://host/">c</a>' +
    '<img src="/p.png" srcset="/p.png 1x, /q.png 2x"><site-search data-root="/" data-path="/kept"></site-search>' +
    '<form action=/search/ ></form><!-- <a href="/about/"> --><script>const a = \'<a href="/x">\';</script>' +
    '<script type="module" src="/_astro/a.js"></script>';
  expect(relativeLinks(html, '/articles/a/')).toBe(
    '<a href="../../about/">href="/x"</a><a href="#top">a</a><a href="//host/x">b</a><a href="https://host/">c</a>' +
      '<img src="../../p.png" srcset="../../p.png 1x, ../../q.png 2x"><site-search data-root="../../" data-path="/kept"></site-search>' +
      '<form action="../../search/" ></form><!-- <a href="/about/"> --><script>const a = \'<a href="/x">\';</script>' +
      '<script type="module" src="../../_astro/a.js"></script>',
  );
});

test('a greater-than sign within a value does not end the tag', () => {
  expect(relativeLinks('<a title="a > b" href="/x/">', '/y/')).toBe('<a title="a > b" href="../x/">');
});

test('a page served at any depth keeps links from the root, below the base', () => {
  expect(prefixedLinks('<a href="/about/">', '/study/')).toBe('<a href="/study/about/">');
  expect(prefixedLinks('<a href="/about/">', '/')).toBe('<a href="/about/">');
});
