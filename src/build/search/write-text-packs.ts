import { createHash } from 'node:crypto';
import { crc32 } from '../../search/crc32.ts';
import { landingAnchors } from '../../search/landing.ts';
import type { TextPackFile } from '../../search/meta.ts';
import { formatTextPack, type TextPack } from '../../search/passages/text-pack.ts';
import type { WrittenFile } from './put-files.ts';
import type { SearchRecord } from './stretches.ts';

/** Text packs, and what `meta.json` says of them. */
export interface TextPacks {
  readonly files: readonly WrittenFile[];
  readonly directory: readonly TextPackFile[];
}

/**
 * Bytes of texts in a pack, before compression. A pack is read in one go, and on a slow computer that may not take
 * longer than 50 ms; the smaller the packs, the more requests.
 */
const LARGEST = 500_000;

/**
 * Make the text packs, `search/texts/<number>.<hash>.js`: every stretch with what it is found by and what is shown of
 * it, in order, none divided. Equal records give equal bytes.
 * @param largest bytes of texts that a pack does not exceed, unless it is a single stretch
 */
export function makeTextPacks(records: readonly SearchRecord[], largest = LARGEST): TextPacks {
  const files: WrittenFile[] = [];
  const directory: TextPackFile[] = [];
  let first = 0;
  for (const group of grouped(records, largest)) {
    const content = Buffer.from(formatTextPack(files.length, packOf(group)));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const file = `search/texts/${files.length}.${hash}.js`;
    files.push({ path: file, content });
    directory.push({ file, bytes: content.length, crc: crc32(content), first });
    first += group.length;
  }
  return { files, directory };
}

function packOf(records: readonly SearchRecord[]): TextPack {
  return {
    titles: records.map(({ title }) => title),
    bodies: records.map(({ body }) => body),
    anchors: records.map(({ url }) => landingAnchors(url).join(',')),
  };
}

function grouped(records: readonly SearchRecord[], largest: number): SearchRecord[][] {
  const groups: SearchRecord[][] = [];
  let size = 0;
  for (const record of records) {
    const bytes = Buffer.byteLength(record.url + record.title + record.body);
    const last = groups[groups.length - 1];
    if (last && size + bytes <= largest) {
      last.push(record);
      size += bytes;
    } else {
      groups.push([record]);
      size = bytes;
    }
  }
  return groups;
}
