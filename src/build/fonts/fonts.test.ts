import subsetFont from 'subset-font';
import { beforeAll, expect, test } from 'vitest';
import { openDisplayFace, type Cutter } from './display-face.ts';
import { displayCharacters } from './display-text.ts';
import { woffFromSfnt } from './woff.ts';

test('only headings, quotations and marked words are set in the display face', () => {
  expect(
    displayCharacters(
      '<h1>风<em>沙</em></h1><h2 id="a">水</h2><h3>不</h3><p>要</p>' +
        '<blockquote class="big quotation-text"><p>桐&amp;&#x6811;</p></blockquote><p class="quotation-texts">非</p>' +
        '<span data-display>年<span>1</span>月</span><div>此</div>',
    ),
  ).toBe(Array.from('风沙水桐&树年1月').sort().join(''));
});

let cut: Cutter;
beforeAll(async () => {
  cut = await openDisplayFace('焦裕禄，。');
});

test('a font holds the glyphs that were asked for and is small', async () => {
  const font = await cut('焦裕禄');
  expect(font.toString('latin1', 0, 4)).toBe('wOFF');
  expect(font.length).toBeLessThan(3000);
  expect((await cut('焦')).length).toBeLessThan(font.length);
});

test('the same characters give the same bytes', async () => {
  expect((await cut('禄焦')).equals(await cut('焦禄'))).toBe(true);
});

test('a font wrapped as WOFF is read back as it was', async () => {
  const sfnt = await subsetFont(await cut('焦裕'), '焦裕', { targetFormat: 'sfnt' });
  const again = await subsetFont(woffFromSfnt(sfnt), '焦裕', { targetFormat: 'sfnt' });
  expect(again.equals(sfnt)).toBe(true);
});
