import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const TEXT = '焦裕禄说：“吃别人嚼过的馍没味道。”\n第二行，ABC 123。';
/** The same in GB18030. */
const GB = Uint8Array.from(
  'bdb9d4a3c2bbcbb5a3baa1b0b3d4b1f0c8cbbdc0b9fdb5c4e2c9c3bbceb6b5c0a1a3a1b10ab5dab6fed0d0a3ac41424320313233a1a3'
    .match(/../g)
    ?.map((byte) => Number.parseInt(byte, 16)) ?? [],
);

function utf16(text: string, isLittle: boolean, mark = true): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

describe('a text file is read in', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['GB18030', GB],
    ['UTF-16, little end first', utf16(TEXT, true)],
    ['UTF-16, big end first', utf16(TEXT, false)],
    ['UTF-16 without mark, little end first', utf16(TEXT, true, false)],
    ['UTF-16 without mark, big end first', utf16(TEXT, false, false)],
  ])('%s', (_, bytes) => expect(decodeText(bytes)).toBe(TEXT));

  test('UTF-16 without mark that holds letters only', () => expect(decodeText(utf16('ABC', true, false))).toBe('ABC'));
  test('an empty file', () => expect(decodeText(new Uint8Array())).toBe(''));
});
