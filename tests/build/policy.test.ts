import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../src/lib/headers-file.ts';
import { attributeOf, type Element } from '../support/html.ts';
import { DIST, pages, type BuiltPage } from '../support/parsed-site.ts';

const isPolicy = (element: Element) =>
  element.tagName === 'meta' && attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
const policiesOf = ({ elements }: BuiltPage) =>
  elements.filter(isPolicy).map((element) => attributeOf(element, 'content') ?? '');
const policies = new Set(pages.flatMap(policiesOf));
const [policy = ''] = policies;
const rules = parseHeadersFile(readFileSync(path.join(DIST, '_headers'), 'utf8'));

/** Directives of a policy by name. */
function directives(text: string): Map<string, string[]> {
  return new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
}

test('every page carries the policy once, and all carry the same', () => {
  expect(pages.filter((page) => policiesOf(page).length !== 1).map(({ address }) => address)).toEqual([]);
  expect(policies.size).toBe(1);
});

test('the policy stands before anything that it governs', () => {
  const late = pages.filter(({ elements }) => {
    const at = elements.findIndex(isPolicy);
    return elements.slice(0, at).some(({ tagName }) => !['html', 'head', 'meta'].includes(tagName));
  });
  expect(late.map(({ address }) => address)).toEqual([]);
});

describe('the policy', () => {
  test('allows nothing by default, nothing unsafe, and no other host', () => {
    expect(directives(policy).get('default-src')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
  });

  test('lets forms and frames go nowhere else, and strings become no code', () => {
    const given = directives(policy);
    expect(given.get('base-uri')).toEqual(["'none'"]);
    expect(given.get('form-action')).toEqual(["'self'"]);
    expect(given.get('object-src')).toEqual(["'none'"]);
    expect(given.get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  test('names exactly the inline styles that ship', () => {
    const hashes = directives(policy)
      .get('style-src')
      ?.filter((value) => value.startsWith("'sha256-"));
    expect(hashes?.length).toBeGreaterThan(0);
    expect(hashes?.length).toBeLessThan(10);
  });
});

test('the headers file sends every page the same policy, and frames besides, which a page cannot say itself', () => {
  const sent = pages.map(({ address }) =>
    headersFor(rules, address).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : [])),
  );
  expect(new Set(sent.map((values) => values.join('\n')))).toEqual(new Set([`${policy}; frame-ancestors 'self'`]));
});

test('no page has a style attribute or a handler', () => {
  const found = pages.flatMap(({ address, elements }) =>
    elements.flatMap((element) =>
      element.attrs
        .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
        .map(({ name }) => `${address}: <${element.tagName} ${name}>`),
    ),
  );
  expect(found).toEqual([]);
});

test('no page sends the reader elsewhere or sets a base of its own', () => {
  const found = pages.filter(({ elements }) =>
    elements.some(
      (element) =>
        element.tagName === 'base' ||
        element.tagName === 'iframe' ||
        attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh',
    ),
  );
  expect(found.map(({ address }) => address)).toEqual([]);
});
