import { expect, test } from 'vitest';
import { lowerCss } from './lower-css.ts';

/** Lowered, with the specificity marks of layers counted instead of spelt. */
async function lowered(css: string): Promise<string> {
  const result = await lowerCss(css, 'test.css');
  return result.replace(/(?::not\(#\\#\))+/g, (marks) => `<${marks.split(':').length - 1}>`);
}

test('layers become specificity: later layers win, rules outside layers win over all', async () => {
  expect(await lowered('@layer utilities{.u{top:0}}@layer base{a{top:1px}}.own{top:2px}')).toBe(
    'a<2>{top:1px}.u<4>{top:0}.own<5>{top:2px}',
  );
});

test('a stylesheet of one component ranks its rules as if it knew all layers', async () => {
  expect(await lowered('.own{top:2px}')).toBe('.own<5>{top:2px}');
  expect(await lowered('@layer components{.own{top:2px}}')).toBe('.own<3>{top:2px}');
});

test.each([
  [':where(.a,.b) p{top:0}', '.a<5> p,.b<5> p{top:0}'],
  ['.a:is(:hover,:focus){top:0}', '.a:hover<5>,.a:focus<5>{top:0}'],
  ['.a:not(.b,.c){top:0}', '.a:not(.b):not(.c)<5>{top:0}'],
  ['.a{&:hover{top:0} .b &{top:1px}}', '.a:hover<5>{top:0}.b<5> .a{top:1px}'],
])('%s is understood by Chromium 86', async (css, expected) => {
  expect(await lowered(css)).toBe(expected);
});

test('media ranges, logical names and inset are spelt out, with variables too', async () => {
  expect(await lowered('@media (width >= 40rem){.a{margin-block:var(--x);padding-inline:1px 2px;inset:0}}')).toBe(
    '@media (min-width:40rem){.a<5>{margin-top:var(--x);margin-bottom:var(--x);padding-left:1px;padding-right:2px;' +
      'top:0;bottom:0;left:0;right:0}}',
  );
});

test('colours of new spaces become plain ones', async () => {
  expect(await lowered('.a{color:oklch(40% 0.1 150);background:color-mix(in srgb,#fff 50%,#000)}')).toMatch(
    /^\.a<5>\{color:#[0-9a-f]+;background:(?:gray|#[0-9a-f]+)\}$/,
  );
});

test('a selector list does not die of one unknown selector', async () => {
  expect(await lowered('input,::file-selector-button{top:0}')).toContain('input<5>{top:0}');
});

test('what cannot be expressed is refused by name', async () => {
  await expect(lowerCss('@layer base{.a{color:revert-layer}}', 'x.css')).rejects.toThrow('x.css');
});
