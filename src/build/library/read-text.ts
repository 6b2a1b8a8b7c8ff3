import { readFileSync } from 'node:fs';

const BOM = '\uFEFF';

/** Bytes of a UTF-8 file as text: BOM dropped, CRLF and CR turned into LF. @throws TypeError on invalid UTF-8 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return (text.startsWith(BOM) ? text.slice(1) : text).replace(/\r\n?/g, '\n');
}

/** Read a text file of the library. @throws when it is not there or not UTF-8 */
export function readText(file: string): string {
  return decodeText(readFileSync(file));
}
