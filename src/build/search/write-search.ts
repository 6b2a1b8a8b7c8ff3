import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, crc32, gzipSync } from 'node:zlib';
import type { PackFile, SearchMeta } from '../../search/meta.ts';
import { formatPack } from '../../search/pack.ts';
import { formatSimplifyTable } from '../../search/simplify-table.ts';
import type { Library } from '../library/read-library.ts';
import { catalogueOf } from './catalogue.ts';
import { collectionsOf } from './collections.ts';
import { commonCharacters } from './common-characters.ts';
import { corpusSimplifyTable } from './corpus-simplify-table.ts';
import { searchPages } from './pages.ts';
import { putFiles, type WrittenFile } from './put-files.ts';
import { stretchesOf } from './stretches.ts';
import { digestOf, makeLibrary } from './write-library.ts';
import { makeTextPacks } from './write-text-packs.ts';

/** What was written, for the log, the build report and tests. Sizes in bytes. */
export interface SearchReport {
  /** Texts and entries that search can lead to. */
  readonly entries: number;
  readonly stretches: number;
  readonly chunks: number;
  readonly fragments: number;
  /** The quote pack as it is, and compressed. */
  readonly pack: { readonly bytes: number; readonly gzip: number; readonly brotli: number };
  readonly textPacks: number;
  readonly libraryBytes: number;
  readonly textBytes: number;
  readonly files: readonly string[];
}

/**
 * Write everything that search asks below `search/` in a folder: the quote pack, the library store, the text packs, and
 * `meta.json`, which tells what belongs together. Equal libraries give equal bytes.
 * @throws on any error; nothing is left out silently
 */
export async function writeSearch(library: Library, folder: string): Promise<SearchReport> {
  const pages = searchPages(library);
  const records = pages.flatMap(stretchesOf);
  const texts = records.flatMap(({ title, body }) => [title, body]);
  const table = corpusSimplifyTable(texts);
  const related = { synonyms: [], collections: collectionsOf(library, pages) };
  const pack = Buffer.from(formatPack(catalogueOf(pages, table, commonCharacters(), related)));
  const packFile: PackFile = { file: `search/quotes.${hashOf(pack)}.json`, bytes: pack.length, crc: crc32(pack) };
  const packs = withCompressed({ path: packFile.file, content: pack });
  const libraryFiles = await makeLibrary(records, table);
  const textPacks = makeTextPacks(records);
  const meta: SearchMeta = {
    build: digestOf(records, formatSimplifyTable(table), packFile.file),
    stretches: records.length,
    quotes: packFile,
    texts: textPacks.directory,
  };
  const files = [
    ...packs,
    ...libraryFiles,
    ...textPacks.files.flatMap(withCompressed),
    { path: 'search/meta.json', content: Buffer.from(JSON.stringify(meta)) },
  ];
  await putFiles(folder, files);
  const count = (extension: string) => libraryFiles.filter((file) => file.path.endsWith(extension)).length;
  return {
    entries: pages.length,
    stretches: records.length,
    chunks: count('.pf_index'),
    fragments: count('.pf_fragment'),
    pack: { bytes: pack.length, gzip: packs[1].content.length, brotli: packs[2].content.length },
    textPacks: textPacks.directory.length,
    libraryBytes: sizeOf(libraryFiles),
    textBytes: sizeOf(textPacks.files),
    files: files.map((file) => file.path),
  };
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** A file with its compressed copies, for hosts that do not compress. */
function withCompressed({ path, content }: WrittenFile): [WrittenFile, WrittenFile, WrittenFile] {
  return [
    { path, content },
    { path: `${path}.gz`, content: gzipSync(content, { level: 9 }) },
    { path: `${path}.br`, content: brotli(content) },
  ];
}

function brotli(content: Uint8Array): Uint8Array {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

function sizeOf(files: readonly WrittenFile[]): number {
  return files.reduce((sum, { content }) => sum + content.length, 0);
}
