import { createHash } from 'node:crypto';
import type { PagefindIndex } from 'pagefind';
import { encodeRecord } from '../../search/codec.ts';
import type { SimplifyTable } from '../../search/fold.ts';
import type { WrittenFile } from './put-files.ts';
import type { SearchRecord } from './stretches.ts';

/** Locations in a chunk: small chunks keep a cold query small. Pagefind reads it once, when its service starts. */
const CHUNK_SIZE = '2000';
/** Records that share a fragment file: few, so that reading a result does not bring many others along. */
const RECORDS_PER_FRAGMENT = 3;

/** Files of Pagefind's bundle that searching needs; its own interface is not ours. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.unknown\.pagefind|(?:index|fragment)\/.+)$/;

/**
 * Make the library store: Pagefind's bundle below `search/library/`. Records keep their order: the n-th that is put in
 * is the n-th of all results. Equal records give equal bytes.
 * @param table what records and queries are folded with
 * @throws when Pagefind reports any error, or when there is nothing to index
 */
export async function makeLibrary(records: readonly SearchRecord[], table: SimplifyTable): Promise<WrittenFile[]> {
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
    for (const record of records) await addRecord(index, record, table);
    const answer = await index.getFiles();
    refuse('getFiles', answer.errors);
    const files = answer.files.filter((file) => NEEDED.test(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    expectAll(records.length, files.find((file) => file.path === 'pagefind-entry.json')?.content);
    return files.map(({ path, content }) => ({ path: `search/library/${path}`, content }));
  } finally {
    await pagefind.close();
  }
}

/** A digest of everything that goes into an index. */
export function digestOf(records: readonly SearchRecord[], ...others: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(records));
  for (const other of others) digest.update(other);
  return digest.digest('hex').slice(0, 12);
}

async function addRecord(
  index: PagefindIndex,
  { url, title, body }: SearchRecord,
  table: SimplifyTable,
): Promise<void> {
  const content = encodeRecord(title, body, table);
  const { errors, file } = await index.addCustomRecord({ url, content, language: 'unknown' });
  refuse(url, errors);
  if (file.url !== url) throw new Error(`search index: ${url} came back as ${file.url}`);
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
