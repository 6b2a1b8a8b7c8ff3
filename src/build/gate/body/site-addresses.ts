import { TEXT_KINDS, type CollectionName } from '../../../schemas/common.ts';
import { routes } from '../../../routes.ts';
import type { Catalogue, Presence } from '../library/catalogue.ts';

/** Pages that every library has. */
const FIXED: ReadonlySet<string> = new Set([
  routes.home(),
  routes.seriesList(),
  routes.paths(),
  routes.misquotes(),
  routes.corrections(),
  routes.today(),
  routes.themes(),
  routes.timeline(),
  routes.people(),
  routes.places(),
  routes.glossary(),
  routes.sources(),
  routes.search(),
  routes.about(),
  routes.accessibility(),
  ...TEXT_KINDS.map((kind) => routes.list(kind)),
]);

/** Collections whose entries have a page each. */
const WITH_PAGES: ReadonlyMap<string, CollectionName> = new Map([
  ...([...TEXT_KINDS, 'series', 'paths', 'themes', 'people', 'places', 'sources'] as const).map(
    (name): [string, CollectionName] => [name, name],
  ),
  ['timeline', 'periods'],
]);

const ENTRY_PAGE = /^\/([a-z]+)\/([a-z0-9-]+)\/$/;

/** Whether an address of the portal is there. `path` begins with a slash and has neither query nor fragment. */
export function findPage(path: string, catalogue: Catalogue): Presence {
  if (FIXED.has(path)) return 'there';
  const [, folder = '', id = ''] = ENTRY_PAGE.exec(path) ?? [];
  const collection = WITH_PAGES.get(folder);
  if (!collection) return 'absent';
  const presence = catalogue.find(collection, id);
  const isEmpty = collection === 'periods' && !catalogue.hasEvents(id);
  return isEmpty && presence === 'there' ? 'absent' : presence;
}

/** Whether a page of the portal has an anchor; `fragment` is without `#`. */
export function findAnchor(path: string, fragment: string, catalogue: Catalogue): Presence {
  if (path === routes.glossary()) return catalogue.find('terms', fragment);
  if (path === routes.misquotes()) return catalogue.find('misquotes', fragment);
  const [, folder, id = ''] = ENTRY_PAGE.exec(path) ?? [];
  if (folder === 'timeline') {
    const presence = catalogue.find('events', fragment);
    return presence === 'there' && catalogue.periodOf(fragment) !== id ? 'absent' : presence;
  }
  const kind = TEXT_KINDS.find((name) => name === folder);
  const text = kind && catalogue.textById(kind, id);
  if (!text) return 'absent';
  const passage = /^p([1-9]\d*)$/.exec(fragment)?.[1];
  if (passage === undefined) return 'absent';
  const count = catalogue.passages(text)?.length;
  if (count === undefined) return 'unknown';
  return Number(passage) <= count ? 'there' : 'absent';
}
