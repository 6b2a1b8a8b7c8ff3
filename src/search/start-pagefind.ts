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
 * @throws when a file cannot be loaded or WebAssembly does not run
 */
export async function startPagefind(root: string, build: string): Promise<Pagefind> {
  const basePath = `${root}search/library/`;
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule;
  // A title is one word to Pagefind; ours is in the content. A code is one word, and its own text comes before those that name it.
  await pagefind.options({ basePath, metaCacheTag: build, ranking: { metaWeights: { title: 0, code: 50 } } });
  await pagefind.init();
  // `init` returns before its work is done; the first question fails if that work does.
  await pagefind.filters();
  return pagefind;
}
