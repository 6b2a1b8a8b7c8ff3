import { expect, test } from 'vitest';
import { collectInlineParts, contentPolicy, withPolicy, type InlineParts } from './content-policy.ts';

function partsOf(...pages: string[]): InlineParts {
  const parts: InlineParts = { scripts: new Set(), styles: new Set(), problems: [] };
  const known = new Map<string, string>();
  for (const page of pages) collectInlineParts(page, parts, known);
  return parts;
}

test('inline styles and scripts are hashed exactly as a browser does', () => {
  // Hash of `alert(1)` as the console of Chromium prints it.
  const { scripts, styles } = partsOf('<style>a{}</style><script>alert(1)</script>');
  expect([...scripts]).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
  expect(styles.size).toBe(1);
});

test('data blocks and files are not hashed', () => {
  const { scripts } = partsOf('<script type="application/ld+json">{}</script><script src="a.js"></script>');
  expect(scripts.size).toBe(0);
});

test('the policy does not depend on the order of pages', () => {
  const one = '<style>a{}</style>';
  const two = '<style>b{}</style>';
  expect(contentPolicy(partsOf(one, two))).toBe(contentPolicy(partsOf(two, one, two)));
});

test.each([
  ['<p style="color:red">', '<p> has the attribute style'],
  ['<img src=x onerror="x()">', '<img> has the attribute onerror'],
  ["<button onclick='x()'>", '<button> has the attribute onclick'],
  ['<style>a{background:url(/x.png)}</style>', 'an inline style names a file from the root'],
])('%s stops the build', (html, problem) => {
  expect(partsOf(html).problems).toEqual([problem]);
});

test('words that look like attributes are left alone', () => {
  const html = '<p title="style=x onclick=y">style="a" onload=b</p><one-two data-style="x" only></one-two>';
  expect(partsOf(html).problems).toEqual([]);
});

test('the policy stands right after the encoding', () => {
  expect(withPolicy('<head><meta charset="utf-8"><title>x</title>', 'p')).toBe(
    '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="p"><title>x</title>',
  );
  expect(() => withPolicy('<head><title>x</title>', 'p')).toThrow('charset');
});

test('nothing unsafe is allowed', () => {
  expect(contentPolicy(partsOf())).not.toContain('unsafe');
  expect(contentPolicy(partsOf(), "'wasm-unsafe-eval'")).toContain("script-src 'self' 'wasm-unsafe-eval'");
});
