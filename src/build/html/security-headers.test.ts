import { expect, test } from 'vitest';
import { headersFor } from '../../lib/headers-file.ts';
import { securityHeaders } from './security-headers.ts';

const parts = { scripts: new Set<string>(), styles: new Set(["'sha256-a'"]), problems: [] };
const pages = ['/', '/404.html', '/articles/a/', '/articles/b/', '/search/'];
const scripts = ['/_astro/Page.1.js', '/_astro/search-worker.2.js'];
const rules = securityHeaders(parts, pages, scripts);
const policiesOf = (address: string) =>
  headersFor(rules, address).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : []));

test('every page gets one policy, the same, that also keeps it out of foreign frames', () => {
  const policies = pages.flatMap(policiesOf);
  expect(policies).toHaveLength(pages.length);
  expect(new Set(policies).size).toBe(1);
  expect(policies[0]).toMatch(/'sha256-a'.*frame-ancestors 'self'$/);
});

test('WebAssembly may be compiled in a worker and nowhere else', () => {
  expect(policiesOf('/_astro/search-worker.2.js')).toEqual([expect.stringContaining("'wasm-unsafe-eval'")]);
  expect(policiesOf('/_astro/Page.1.js')).toEqual([]);
  expect(pages.flatMap(policiesOf).join()).not.toContain('unsafe');
});

test('no file gets two policies', () => {
  for (const address of [...pages, ...scripts, '/articles/', '/articles/a/x.png']) {
    expect(policiesOf(address).length).toBeLessThan(2);
  }
});
