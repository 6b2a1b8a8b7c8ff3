import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderFixture } from './fixtures/render-fixture.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const names = readdirSync(FIXTURES).flatMap((file) => (file.endsWith('.mdx') ? [file.slice(0, -'.mdx'.length)] : []));

describe('a body becomes the HTML that lies beside it', () => {
  test.each(names)('%s', async (name) => {
    const read = (extension: string) => readFileSync(path.join(FIXTURES, name + extension), 'utf8');
    expect(await renderFixture(read('.mdx'))).toBe(read('.html').trimEnd());
  });
});

test('no mark of the source is exchanged for another', async () => {
  const marks = `"甲" '乙' ... -- --- (c) “丙” 「丁」 …… ——`;
  expect(await renderFixture(marks)).toContain(`>${marks}<`);
});

test('what is not valid MDX is an error, not an empty page', async () => {
  await expect(renderFixture('<Aside>\n\n没有结束')).rejects.toThrow();
});
