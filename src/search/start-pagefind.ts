import { NotWhole } from './not-whole.ts';
import type { Pagefind } from './pagefind.ts';

interface PagefindModule extends Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
}

/**
 * Load Pagefind and make it ready. Not to be called where there is a document: Pagefind would take the page's language
 * and cut queries into words of its own.
 * @param root address of the site's root, ending in a slash
 * @param build the build of the index, so that its entry file may be cached
 * @throws NotWhole when the program does not come whole; another error when WebAssembly does not run
 */
export async function startPagefind(root: string, build: string): Promise<Pagefind> {
  const basePath = `${root}search/library/`;
  const pagefind = await load(`${basePath}pagefind.js`);
  // Titles are in the content, as tokens; a title as Pagefind keeps it would be one long word.
  await pagefind.options({ basePath, metaCacheTag: build, ranking: { metaWeights: { title: 0 } } });
  await pagefind.init();
  return pagefind;
}

async function load(address: string): Promise<PagefindModule> {
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindModule;
  } catch (error) {
    throw new NotWhole(address, { cause: error });
  }
}
