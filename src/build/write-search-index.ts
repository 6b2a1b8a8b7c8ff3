import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { encodeRecord } from '../search/codec.ts';
import type { SimplifyTable } from '../search/fold.ts';
import type { SearchMeta } from '../search/meta.ts';
import { formatSimplifyTable } from '../search/simplify-table.ts';
import { corpusSimplifyTable } from './corpus-simplify-table.ts';
import type { SearchRecord } from './search-records.ts';

/** What was written, for the log and for tests. Sizes in bytes. */
export interface IndexReport {
  readonly records: number;
  readonly chunks: number;
  readonly fragments: number;
  readonly bytes: number;
  readonly files: readonly string[];
}

/** Locations in a chunk: small chunks keep a cold query small. Pagefind reads it once, when its service starts. */
const CHUNK_SIZE = '2000';
/** Records that share a fragment file. */
const RECORDS_PER_FRAGMENT = 8;

/** Files of Pagefind's bundle that searching needs; its own interface is not ours. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.unknown\.pagefind|(?:index|fragment|filter)\/.+)$/;

/**
 * Write the library store: `search/library/` (Pagefind's bundle) and `search/meta.json`, below `folder`.
 * Equal records give equal bytes.
 * @throws when Pagefind reports any error, or when there is nothing to index
 */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string): Promise<IndexReport> {
  if (records.length === 0) throw new Error('search index: there is nothing to index');
  const addresses = new Set(records.map(({ url }) => url));
  if (addresses.size < records.length) throw new Error('search index: two records have one address');
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const pagefind = await import('pagefind');
  try {
    const maxFragments = Math.ceil(records.length / RECORDS_PER_FRAGMENT);
    const { errors, index } = await pagefind.createIndex({ forceLanguage: 'unknown', maxFragments });
    refuse('createIndex', errors);
    if (!index) throw new Error('search index: Pagefind gave no index');
    const table = corpusSimplifyTable(records.flatMap(({ title, body }) => [title, body]));
    const build = await addRecords(index, records, table);
    const answer = await index.getFiles();
    refuse('getFiles', answer.errors);
    const files = answer.files.filter((file) => NEEDED.test(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    expectAll(records.length, files.find((file) => file.path === 'pagefind-entry.json')?.content);
    const meta: SearchMeta = { build, records: records.length, table: formatSimplifyTable(table) };
    const written = [
      ...files.map((file) => ({ path: `search/library/${file.path}`, content: file.content })),
      { path: 'search/meta.json', content: Buffer.from(JSON.stringify(meta)) },
    ];
    for (const file of written) await put(path.join(folder, file.path), file.content);
    return report(records.length, written);
  } finally {
    await pagefind.close();
  }
}

/** Put every record in, in order. @returns a digest of all that went in */
async function addRecords(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  table: SimplifyTable,
): Promise<string> {
  const digest = createHash('sha256').update(formatSimplifyTable(table));
  for (const record of records) {
    const custom = {
      url: record.url,
      content: encodeRecord(record.opening ? record.title : '', record.body, table),
      language: 'unknown',
      meta: { title: record.title, ...(record.code === undefined ? {} : { code: record.code }) },
      filters: Object.fromEntries(Object.entries(record.filters).map(([facet, values]) => [facet, [...values]])),
      ...(record.date === undefined ? {} : { sort: { date: record.date } }),
    };
    digest.update(JSON.stringify(custom));
    const { errors, file } = await index.addCustomRecord(custom);
    refuse(record.url, errors);
    if (file.url !== record.url) throw new Error(`search index: ${record.url} came back as ${file.url}`);
  }
  return digest.digest('hex').slice(0, 12);
}

function refuse(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${step}: ${errors.join('; ')}`);
}

/** Pagefind's own count of what it holds: nothing was dropped, and nothing went into a second language. */
function expectAll(records: number, entry: Uint8Array | undefined): void {
  const text = new TextDecoder().decode(entry);
  const { languages } = JSON.parse(text) as { languages: Record<string, { page_count: number }> };
  const counts = Object.entries(languages).map(([language, { page_count }]) => `${language} ${page_count}`);
  if (counts.join() !== `unknown ${records}`)
    throw new Error(`search index: ${records} records went in, ${text} came out`);
}

async function put(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

function report(records: number, written: readonly { path: string; content: Uint8Array }[]): IndexReport {
  const count = (extension: string) => written.filter((file) => file.path.endsWith(extension)).length;
  return {
    records,
    chunks: count('.pf_index'),
    fragments: count('.pf_fragment'),
    bytes: written.reduce((sum, { content }) => sum + content.length, 0),
    files: written.map((file) => file.path),
  };
}
