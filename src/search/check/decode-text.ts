/** Characters that texts of trainers are made of. */
const USUAL = /[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e\u2010-\u2026\x20-\x7e\n\r\t]/;
/** Characters that are looked at to tell encodings apart. */
const SAMPLE = 4000;
const GUESSES = ['gb18030', 'utf-16le', 'utf-16be'] as const;

/** Bytes of a plain text file as text: UTF-8, GB18030 or UTF-16, told by their mark or by what they make sense as. */
export function decodeText(bytes: Uint8Array): string {
  const marked = encodingByMark(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  const utf8 = decodeStrictly(bytes);
  // UTF-16 without a mark is valid UTF-8 as well where it holds nothing but letters of ASCII.
  if (utf8 !== undefined && !utf8.includes('\0')) return utf8;
  const readings = GUESSES.map((encoding) => decode(bytes, encoding));
  const sense = readings.map(share);
  return readings[sense.indexOf(Math.max(...sense))] ?? '';
}

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** How much of a reading are usual characters, from 0 to 1. */
function share(text: string): number {
  const sample = [...text.slice(0, SAMPLE)];
  return sample.filter((character) => USUAL.test(character)).length / Math.max(1, sample.length);
}
