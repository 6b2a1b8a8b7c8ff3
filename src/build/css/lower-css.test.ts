import { expect, test } from 'vitest';
import { lowerCss } from './lower-css.ts';

const lowered = (css: string) => lowerCss(css, 'test.css');

test('layers become specificity: later layers win, rules outside layers win over all', async () => {
  expect(await lowered('@layer one,two;@layer two{.u{top:0}}@layer one{a{top:1px}}.own{top:2px}')).toBe(
    String.raw`a{top:1px}.u:not(#\#){top:0}.own:not(#\#):not(#\#){top:2px}`,
  );
});

test.each([
  [':where(.a,.b) p{top:0}', '.a p,.b p{top:0}'],
  ['.a:is(:hover,:focus){top:0}', '.a:hover,.a:focus{top:0}'],
  ['.a:not(.b,.c){top:0}', '.a:not(.b):not(.c){top:0}'],
  ['.a{&:hover{top:0} .b &{top:1px}}', '.a:hover{top:0}.b .a{top:1px}'],
])('%s is understood by Chromium 86', async (css, expected) => {
  expect(await lowered(css)).toBe(expected);
});

test('media ranges, logical names and inset are spelt out, with variables too', async () => {
  expect(await lowered('@media (width >= 40rem){.a{margin-block:var(--x);padding-inline:1px 2px;inset:0}}')).toBe(
    '@media (min-width:40rem){.a{margin-top:var(--x);margin-bottom:var(--x);padding-left:1px;padding-right:2px;' +
      'top:0;bottom:0;left:0;right:0}}',
  );
});

test('colours of new spaces become plain ones', async () => {
  expect(await lowered('.a{color:oklch(40% 0.1 150);background:color-mix(in srgb,#fff 50%,#000)}')).toMatch(
    /^\.a\{color:#[0-9a-f]+;background:(?:gray|#[0-9a-f]+)\}$/,
  );
});

test('a selector list does not die of one unknown selector', async () => {
  expect(await lowered('input,::file-selector-button{top:0}')).toContain('input{top:0}');
});

test('what cannot be expressed is refused by name', async () => {
  await expect(lowerCss('@layer base{.a{color:revert-layer}}', 'x.css')).rejects.toThrow('x.css');
});
