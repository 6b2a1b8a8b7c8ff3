import type { Catalogue } from './catalogue.ts';
import { IndexFiles } from './files.ts';

/**
 * The quote pack of a site, read.
 * @param root address of the root of the site, ending in a slash
 * @throws when a file does not come whole
 */
export async function loadCatalogue(root: string): Promise<Catalogue> {
  const files = new IndexFiles(root, globalThis.fetch.bind(globalThis));
  return files.catalogue(await files.meta());
}
