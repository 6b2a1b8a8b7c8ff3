import { LIST_PAGE_SIZE } from '../../src/lib/page-size.ts';
import { routes } from '../../src/routes.ts';
import { TEXT_KINDS } from '../../src/schemas/common.ts';
import { first, library, published } from './library.ts';

/** One page of a kind: what its `<body data-page>` says and where it lies, from the root. */
export interface SitePage {
  readonly kind: string;
  readonly address: string;
}

const { lists } = library;
const [theme, period, person, place, source] = [
  first(lists.themes, 'theme'),
  first(lists.events, 'event').period,
  first(lists.people, 'person'),
  first(lists.places, 'place'),
  first(lists.sources, 'source'),
];
const longest = first(
  [...published('articles')].sort((a, b) => b.body.length - a.body.length),
  'article',
);
const mostWordings = first(
  [...published('quotations')].sort((a, b) => b.data.variants.length - a.data.variants.length),
  'quotation',
);
const longList = TEXT_KINDS.find((kind) => published(kind).length > LIST_PAGE_SIZE);

/** One page of every kind, from the library itself; of articles the longest and of quotations the one with the most wordings, as the hardest to lay out. */
export const sitePages: readonly SitePage[] = [
  { kind: 'home', address: routes.home() },
  { kind: 'list', address: routes.list('quotations') },
  ...(longList ? [{ kind: 'list', address: routes.listPage(longList, 2) }] : []),
  { kind: 'facet', address: routes.facet('quotations', 'speaker') },
  {
    kind: 'facet-value',
    address: routes.facetValue(
      'quotations',
      'theme',
      first(published('quotations')[0]?.data.themes ?? [], 'theme of a quotation'),
    ),
  },
  { kind: 'article', address: routes.article(longest.id) },
  { kind: 'quotation', address: routes.quotation(mostWordings.id) },
  { kind: 'speech', address: routes.speech(first(published('speeches'), 'speech').id) },
  { kind: 'report', address: routes.report(first(published('reports'), 'report').id) },
  { kind: 'lesson', address: routes.lesson(first(published('lessons'), 'lesson').id) },
  { kind: 'series-list', address: routes.seriesList() },
  { kind: 'series', address: routes.series(first(lists.series, 'series').id) },
  { kind: 'paths', address: routes.paths() },
  { kind: 'path', address: routes.path(first(lists.paths, 'path').id) },
  { kind: 'today', address: routes.today() },
  { kind: 'corrections', address: routes.corrections() },
  { kind: 'themes', address: routes.themes() },
  { kind: 'theme', address: routes.theme(theme.id) },
  { kind: 'timeline', address: routes.timeline() },
  { kind: 'period', address: routes.period(period) },
  { kind: 'people', address: routes.people() },
  { kind: 'person', address: routes.person(person.id) },
  { kind: 'places', address: routes.places() },
  { kind: 'place', address: routes.place(place.id) },
  { kind: 'glossary', address: routes.glossary() },
  { kind: 'sources', address: routes.sources() },
  { kind: 'source', address: routes.source(source.id) },
  { kind: 'misquotes', address: routes.misquotes() },
  { kind: 'search', address: routes.search() },
  { kind: 'check', address: routes.check() },
  { kind: 'about', address: routes.about() },
  { kind: 'accessibility', address: routes.accessibility() },
  { kind: 'kitchen-sink', address: routes.kitchenSink() },
  { kind: 'not-found', address: '/404.html' },
];
