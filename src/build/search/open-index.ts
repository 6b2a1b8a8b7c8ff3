import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { IndexFiles } from '../../search/files.ts';
import type { SearchMeta } from '../../search/meta.ts';
import { PagefindStore } from '../../search/passages/pagefind-store.ts';
import type { PassageStore } from '../../search/passages/store.ts';
import { SearchSession } from '../../search/session.ts';
import { startPagefind } from '../../search/start-pagefind.ts';

/**
 * Open an index that the build wrote, in Node, with the same engine that runs in the browser.
 * Pagefind fetches its files by address; from here on `fetch` reads `file:` addresses from the disk.
 * @param folder the folder that holds `search/`
 * @throws when a file is missing or not whole
 */
export async function openIndex(folder: string): Promise<SearchSession> {
  const { files, meta } = await readIndex(folder);
  return new SearchSession(await files.catalogue(meta), () => openLibrary(folder, meta));
}

/** The library store of an index in a folder. */
export async function openLibrary(folder: string, meta: SearchMeta): Promise<PassageStore> {
  readFilesByFetch();
  return PagefindStore.open(await startPagefind(rootOf(folder), meta.build), meta.stretches);
}

/** The files of an index in a folder, and what belongs together. */
export async function readIndex(folder: string): Promise<{ files: IndexFiles; meta: SearchMeta }> {
  readFilesByFetch();
  const files = new IndexFiles(rootOf(folder), globalThis.fetch);
  return { files, meta: await files.meta() };
}

function rootOf(folder: string): string {
  return pathToFileURL(path.resolve(folder) + path.sep).href;
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
