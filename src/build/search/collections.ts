import { routes } from '../../routes.ts';
import type { Library } from '../library/read-library.ts';
import type { SearchPage } from './pages.ts';

/**
 * What can be searched by itself besides a single text: the articles of a series, the texts of a path, a lesson with its
 * materials. By the address of the page, without a leading slash; the members by their place among the pages.
 */
export function collectionsOf(
  { lists, texts }: Library,
  pages: readonly SearchPage[],
): ReadonlyMap<string, readonly number[]> {
  const byCode = new Map(pages.map(({ entry }, place) => [entry.code ?? entry.url, place]));
  const members = (codes: readonly string[]) => {
    const places = codes.map((code) => byCode.get(code.replace(/-.*/, ''))).filter((place) => place !== undefined);
    return [...new Set(places)].sort((a, b) => a - b);
  };
  const articles = new Map(texts.articles.map(({ id, data }) => [id, data.code]));
  const collections = [
    ...lists.series.map(
      ({ id, articles: ids }) => [routes.series(id), members(ids.map((one) => articles.get(one) ?? ''))] as const,
    ),
    ...lists.paths.map(({ id, stops }) => [routes.path(id), members(stops.map(({ code }) => code))] as const),
    ...texts.lessons.map(
      ({ id, data }) => [routes.lesson(id), members(data.steps.flatMap(({ materials }) => materials))] as const,
    ),
  ];
  return new Map(
    collections.filter(([, places]) => places.length > 0).map(([url, places]) => [url.replace(/^\//, ''), places]),
  );
}
