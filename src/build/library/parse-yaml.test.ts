import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

test('data is read as the core schema of YAML 1.2 says', () => {
  expect(parseYaml('a: 1\nb: no\nc: "1963-08"\nd: 1963-08-12\ne: [x, 是]').value).toEqual({
    a: 1,
    b: 'no',
    c: '1963-08',
    d: '1963-08-12',
    e: ['x', '是'],
  });
});

test('the line of a value can be told', () => {
  const { document, lines } = parseYaml('a: 1\nb: 2\n');
  const node = document.get('b', true) as { range: [number, number, number] };
  expect(lines.linePos(node.range[0])).toEqual({ line: 2, col: 4 });
});

describe('what is wrong gives no value', () => {
  test.each([
    ['a: 1\na: 2', 'a key written twice'],
    ['a: [1', 'a list that is not closed'],
    ['a: "x', 'a string that is not closed'],
    ['a:\n\t- b', 'a tab as indent'],
  ])('%j: %s', (text) => {
    const { value, document } = parseYaml(text);
    expect(document.errors.length).toBeGreaterThan(0);
    expect(value).toBeUndefined();
  });

  test('aliases are not expanded, so a small file cannot become a huge one', () => {
    expect(parseYaml('a: &x [1, 1]\nb: [*x, *x]').value).toBeUndefined();
  });
});
