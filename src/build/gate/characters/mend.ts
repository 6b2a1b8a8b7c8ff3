import { ALL_HAN_FORMS, ordinaryHan } from './han-forms.ts';
import { guessEncoding, tryDecode } from './decode.ts';

/** A text file after mending. `changes` says in Chinese what was done, each with its count; empty when nothing was. */
export interface Mended {
  readonly text: string;
  readonly changes: readonly string[];
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const ENCODING_NAMES = { 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE', gb18030: 'GBK（GB18030）' } as const;

/**
 * Mend what can be mended without guessing what an author meant: encoding, line ends, invisible characters, radicals
 * and compatibility forms, NFC. Words and punctuation stay as they are.
 * @returns undefined when the encoding cannot be told
 */
export function mendText(bytes: Buffer): Mended | undefined {
  const encoding = guessEncoding(bytes);
  const decoded = encoding === 'unknown' ? undefined : tryDecode(bytes, encoding);
  if (decoded === undefined || encoding === 'unknown') return undefined;
  const changes: string[] = [];
  if (encoding !== 'utf-8') changes.push(`从 ${ENCODING_NAMES[encoding]} 转为 UTF-8`);
  else if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) changes.push('去掉文件开头的 BOM');

  let text = decoded;
  const replaceAll = (pattern: RegExp, replacement: (match: string) => string, name: string): void => {
    let count = 0;
    text = text.replace(pattern, (match) => {
      const mended = replacement(match);
      if (mended !== match) count += 1;
      return mended;
    });
    if (count > 0) changes.push(`${name} ${count} 处`);
  };
  replaceAll(/\r\n?/g, () => '\n', '换行改为 LF');
  replaceAll(INVISIBLE, () => '', '删去看不见的字符');
  replaceAll(ALL_HAN_FORMS, (form) => ordinaryHan(form) ?? form, '部首和兼容字符改为普通汉字');
  const composed = text.normalize('NFC');
  if (composed !== text) changes.push('拼成的字改为合成形式（NFC）');
  return { text: composed, changes };
}
