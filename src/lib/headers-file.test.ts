import { expect, test } from 'vitest';
import { formatHeadersFile, headersFor, parseHeadersFile, type HeaderRule } from './headers-file.ts';

const rules: HeaderRule[] = [
  { pattern: '/*', headers: [['X-Content-Type-Options', 'nosniff']] },
  { pattern: '/about/*', headers: [['Content-Security-Policy', "default-src 'none'; img-src data:"]] },
];

test('what is written is read back', () => {
  expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
});

test('an address gets the headers of every pattern that matches', () => {
  expect(headersFor(rules, '/about/').map(([name]) => name)).toEqual([
    'X-Content-Type-Options',
    'Content-Security-Policy',
  ]);
  expect(headersFor(rules, '/aboutx').map(([name]) => name)).toEqual(['X-Content-Type-Options']);
});

test('a dot in a pattern is a dot', () => {
  const exact: HeaderRule[] = [{ pattern: '/a.js', headers: [['A', 'b']] }];
  expect(headersFor(exact, '/axjs')).toEqual([]);
  expect(headersFor(exact, '/a.js')).toHaveLength(1);
});

test('a header without a path is refused', () => {
  expect(() => parseHeadersFile('  X-Frame-Options: DENY\n')).toThrow('before any path');
});
