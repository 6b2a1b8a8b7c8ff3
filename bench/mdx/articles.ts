import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** HTML of every article of a built arm by its id: the bytes between the tags of `<article>`. */
export function readArticles(workFolder: string): Map<string, string> {
  const dist = path.join(workFolder, 'dist');
  const ids = readdirSync(dist, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== '_astro',
  );
  return new Map(ids.map(({ name }) => [name, articleOf(readFileSync(path.join(dist, name, 'index.html'), 'utf8'))]));
}

/** @throws when the page has no article */
function articleOf(page: string): string {
  const found = /<article>(.*)<\/article>/s.exec(page)?.[1];
  if (found === undefined) throw new Error('a page without <article>');
  return found;
}

/** Ids whose articles differ between two arms, or that only one of them has; sorted. */
export function differingArticles(ours: ReadonlyMap<string, string>, peer: ReadonlyMap<string, string>): string[] {
  return [...new Set([...ours.keys(), ...peer.keys()])].filter((id) => ours.get(id) !== peer.get(id)).sort();
}
