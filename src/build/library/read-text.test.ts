import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { decodeText, readText } from './read-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a file saved with a BOM and Windows or old Mac line ends reads like any other', () => {
  expect(decodeText(bytes('\uFEFF一\r\n二\r三\n'))).toBe('一\n二\n三\n');
});

test('only the BOM at the very beginning is dropped', () => {
  expect(decodeText(bytes('一\uFEFF'))).toBe('一\uFEFF');
});

test.each([
  ['GBK', [0xbd, 0xb9, 0xd4, 0xa3]],
  ['a character cut short', [0xe7, 0x84]],
  ['UTF-16', [0xff, 0xfe, 0x00, 0x4e]],
])('%s is refused rather than guessed', (_name, values) => {
  expect(() => decodeText(Uint8Array.from(values))).toThrow(TypeError);
});

test('a file is read by its path; one that is not there is an error', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-text-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'a.mdx'), '\uFEFF甲\r\n');
  expect(readText(path.join(folder, 'a.mdx'))).toBe('甲\n');
  expect(() => readText(path.join(folder, 'b.mdx'))).toThrow('ENOENT');
});
