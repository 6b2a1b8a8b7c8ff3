import { expect, test } from 'vitest';
import { quotationTitle } from './quotation-title.ts';

test('a short saying is its own title, without the final mark', () => {
  expect(quotationTitle('吃别人嚼过的馍没味道。')).toBe('吃别人嚼过的馍没味道');
});

test('a question or an exclamation keeps its mark: it is part of what was said', () => {
  expect(quotationTitle('怎么办？')).toBe('怎么办？');
  expect(quotationTitle('拼上老命，大干一场！')).toBe('拼上老命，大干一场！');
});

test('a long saying is cut at the end of a clause', () => {
  const text = '干部不领，水牛掉井。群众在灾难中两眼望着县委，县委挺不起腰杆，群众就不能充分发动起来。';
  expect(quotationTitle(text)).toBe('干部不领，水牛掉井。群众在灾难中两眼望着县委……');
});

test('a clause longer than the title is cut within', () => {
  const text = '一二三四五六七八九十'.repeat(4);
  expect(quotationTitle(text)).toBe(`${text.slice(0, 22)}……`);
});

test('lines of a verse are joined', () => {
  expect(quotationTitle('魂飞万里，\n盼归来，')).toBe('魂飞万里，盼归来');
});

test('no title is longer than 24 characters', () => {
  for (let length = 1; length < 60; length += 1) {
    expect([...quotationTitle('长'.repeat(length) + '，后面还有')].length).toBeLessThanOrEqual(24);
  }
});
