import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseSearchMeta, type SearchMeta } from '../search/meta.ts';
import { startPagefind } from '../search/start-pagefind.ts';
import type { Pagefind } from '../search/pagefind.ts';

/**
 * Open an index that `writeSearchIndex` wrote, in Node, with the same engine that runs in the browser.
 * Pagefind fetches its files by address; from here on `fetch` reads `file:` addresses from the disk.
 * @param folder the folder that holds `search/`
 */
export async function openSearchIndex(folder: string): Promise<{ pagefind: Pagefind; meta: SearchMeta }> {
  readFilesByFetch();
  const meta = parseSearchMeta(JSON.parse(await readFile(path.join(folder, 'search/meta.json'), 'utf8')));
  const root = pathToFileURL(folder + path.sep).href;
  return { pagefind: await startPagefind(root, meta.build), meta };
}

const network = globalThis.fetch;

function readFilesByFetch(): void {
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return network(input, init);
    address.search = '';
    return new Response(await readFile(fileURLToPath(address)));
  };
}
