import { expect, test } from 'vitest';
import { readingsOf } from './readings-of.ts';

test('a character has every reading in which it is seen, the most frequent first', () => {
  const readings = readingsOf(['银行的行长在银行里。', '一行人步行回村。'], '');
  expect(readings.get('行')).toEqual(['hang', 'xing']);
  expect(readings.get('银')).toEqual(['yin']);
});

test('a reading that is not seen is not offered', () => {
  expect(readingsOf(['银行'], '').get('行')).toEqual(['hang']);
});

test('ü is written v, and tones are left out', () => {
  const readings = readingsOf(['绿树', '女儿'], '');
  expect([readings.get('绿'), readings.get('女'), readings.get('树')]).toEqual([['lv'], ['nv'], ['shu']]);
});

test('further characters have their usual reading, and change nothing of those that are seen', () => {
  const readings = readingsOf(['银行'], '行角摸');
  expect(readings.get('行')).toEqual(['hang']);
  expect(readings.get('角')).toEqual(['jiao']);
  expect(readings.get('摸')).toEqual(['mo']);
});

test('what is no Han character has no reading', () => {
  expect([...readingsOf(['475天，A1，ABC。'], 'x1，').keys()]).toEqual(['天']);
});
