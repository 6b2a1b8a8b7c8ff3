import { crc32 as expected } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from './crc32.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the check value of the standard', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
});

test.each(['', 'a', '焦裕禄', '生也沙丘，死也沙丘。'.repeat(1000)])('the same as zlib: %j', (text) => {
  expect(crc32(bytes(text))).toBe(expected(bytes(text)));
});

test('the same as zlib for every value of a byte, and for a part of a buffer', () => {
  const all = Uint8Array.from({ length: 1024 }, (_, at) => (at * 7) & 0xff);
  expect(crc32(all)).toBe(expected(all));
  expect(crc32(all.subarray(3, 500))).toBe(expected(all.subarray(3, 500)));
});

test('one bit makes a difference', () => {
  const text = bytes('吃别人嚼过的馍没味道');
  const before = crc32(text);
  text[4] = (text[4] ?? 0) ^ 1;
  expect(crc32(text)).not.toBe(before);
});
