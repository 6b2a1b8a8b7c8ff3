import { isUtf8 } from 'node:buffer';
import { decodeText } from '../../library/read-text.ts';
import { FILE_START, type Report } from '../diagnostic.ts';
import { placeOf } from '../place.ts';

/** What bytes that are not UTF-8 most likely are. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'unknown';

/** Share of Han among the characters beyond ASCII from which a GB18030 reading is believed. */
const MOSTLY_HAN = 0.6;
const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2014\u2026]/u;

/** Guess the encoding of a text file. Bytes that are UTF-8 are never guessed to be anything else, but for NULs. */
export function guessEncoding(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const order = byteOrderOfZeros(bytes);
  if (order) return order;
  if (isUtf8(bytes)) return 'utf-8';
  if (isDamagedUtf8(bytes)) return 'unknown';
  const chinese = tryDecode(bytes, 'gb18030');
  return chinese !== undefined && isMostlyHan(chinese) ? 'gb18030' : 'unknown';
}

/** In UTF-16 every ASCII character has a zero byte, always on the same side; elsewhere zeros are rare. */
function byteOrderOfZeros(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (!bytes.includes(0)) return undefined;
  const counts = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = counts;
  if (even + odd < bytes.length / 10) return undefined;
  if (even * 20 < odd) return 'utf-16le';
  return odd * 20 < even ? 'utf-16be' : undefined;
}

/** Decode strictly; undefined when the bytes do not fit the encoding. */
export function tryDecode(bytes: Buffer, encoding: Exclude<Encoding, 'unknown'>): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** GBK read as UTF-8 is nearly all replacement characters; a damaged UTF-8 file still has more Han than those. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return (lenient.match(/\p{Script=Han}/gu)?.length ?? 0) > (lenient.match(/\ufffd/g)?.length ?? 0);
}

function isMostlyHan(text: string): boolean {
  const beyondAscii = [...text].filter((character) => character > '\u007f');
  return (
    beyondAscii.length > 0 &&
    beyondAscii.filter((character) => CJK.test(character)).length >= MOSTLY_HAN * beyondAscii.length
  );
}

/**
 * Bytes as text with LF line ends and without BOM, or a report that says what they seem to be.
 * @returns undefined when the file is not UTF-8
 */
export function readBytes(bytes: Buffer, report: Report): string | undefined {
  const encoding = guessEncoding(bytes);
  if (encoding === 'utf-8') return decodeText(bytes);
  const mend = '在编辑器里“以 UTF-8 保存”，或运行 npm run fix:encoding';
  if (encoding === 'gb18030') report('G202', firstBadByte(bytes), '文件是 GBK（GB18030）编码', mend);
  else if (encoding === 'unknown')
    report(
      'G203',
      firstBadByte(bytes),
      '从这里起有不是 UTF-8 的字节，看不出是什么编码',
      '请找回原来的文件，以 UTF-8 重新保存',
    );
  else report('G201', FILE_START, `文件是 ${encoding.toUpperCase()} 编码`, mend);
  return undefined;
}

/** Place of the first byte that is not UTF-8. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  return placeOf(text, Math.max(0, text.indexOf('\uFFFD')));
}
