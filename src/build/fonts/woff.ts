import { deflateSync } from 'node:zlib';

const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SIGNATURE = 0x774f4646;

/**
 * Wrap a TrueType font as WOFF 1.0 (https://www.w3.org/TR/WOFF/): the same tables, each deflated where that is shorter.
 * Node's own zlib takes a millisecond for a page's glyphs; see docs/decisions/0008-display-face.md for the alternatives.
 * @param sfnt the font with its table directory sorted by tag, as HarfBuzz writes it
 */
export function woffFromSfnt(sfnt: Buffer): Buffer {
  const count = sfnt.readUInt16BE(4);
  const directory = Buffer.alloc(WOFF_HEADER + count * WOFF_ENTRY);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (let table = 0; table < count; table += 1) {
    const entry = SFNT_HEADER + table * SFNT_ENTRY;
    const start = sfnt.readUInt32BE(entry + 8);
    const length = sfnt.readUInt32BE(entry + 12);
    const plain = sfnt.subarray(start, start + length);
    const deflated = deflateSync(plain, { level: 9 });
    const stored = deflated.length < length ? deflated : plain;
    const place = WOFF_HEADER + table * WOFF_ENTRY;
    sfnt.copy(directory, place, entry, entry + 4);
    directory.writeUInt32BE(offset, place + 4);
    directory.writeUInt32BE(stored.length, place + 8);
    directory.writeUInt32BE(length, place + 12);
    sfnt.copy(directory, place + 16, entry + 4, entry + 8);
    parts.push(stored, Buffer.alloc(padded(stored.length) - stored.length));
    offset += padded(stored.length);
  }
  directory.writeUInt32BE(SIGNATURE, 0);
  sfnt.copy(directory, 4, 0, 4);
  directory.writeUInt32BE(offset, 8);
  directory.writeUInt16BE(count, 12);
  directory.writeUInt32BE(sizeOfSfnt(sfnt, count), 16);
  directory.writeUInt16BE(1, 20);
  return Buffer.concat(parts);
}

/** Size of the font with every table padded to four bytes, as a reader of WOFF will rebuild it. */
function sizeOfSfnt(sfnt: Buffer, count: number): number {
  let size = SFNT_HEADER + count * SFNT_ENTRY;
  for (let table = 0; table < count; table += 1) {
    size += padded(sfnt.readUInt32BE(SFNT_HEADER + table * SFNT_ENTRY + 12));
  }
  return size;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
