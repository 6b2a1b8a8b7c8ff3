import type { TextKind } from './schemas/common.ts';

/**
 * Every address of the portal, spelt once. All begin and end in a slash and are written from the root of the site;
 * the build turns them into relative links, so that the same folder works under any path.
 */
export const routes = {
  home: () => '/',
  list: (kind: TextKind) => `/${kind}/`,
  /** Page `page` of a list, from 1; the first page is the list itself. */
  listPage: (kind: TextKind, page: number) => (page === 1 ? `/${kind}/` : `/${kind}/page/${page}/`),
  /** All values of one facet, for example all speakers. */
  facet: (kind: TextKind, facet: string) => `/${kind}/by/${facet}/`,
  /** All texts with one value of a facet. */
  facetValue: (kind: TextKind, facet: string, value: string) => path(kind, 'by', facet, value),
  /** Page `page` of such a list, from 1. */
  facetValuePage: (kind: TextKind, facet: string, value: string, page: number) =>
    page === 1 ? path(kind, 'by', facet, value) : path(kind, 'by', facet, value, 'page', String(page)),
  text: (kind: TextKind, id: string) => path(kind, id),
  article: (id: string) => path('articles', id),
  quotation: (id: string) => path('quotations', id),
  speech: (id: string) => path('speeches', id),
  report: (id: string) => path('reports', id),
  lesson: (id: string) => path('lessons', id),
  /** One passage of a text, by its anchor. */
  passage: (kind: TextKind, id: string, anchor: string) => `${path(kind, id)}#${anchor}`,
  seriesList: () => '/series/',
  series: (id: string) => path('series', id),
  paths: () => '/paths/',
  path: (id: string) => path('paths', id),
  corrections: () => '/corrections/',
  /** Feed of the corrections, in Atom. */
  correctionsFeed: () => '/corrections/feed.xml',
  today: () => '/today/',
  themes: () => '/themes/',
  theme: (id: string) => path('themes', id),
  timeline: () => '/timeline/',
  period: (period: string) => path('timeline', period),
  event: (period: string, id: string) => `${path('timeline', period)}#${id}`,
  people: () => '/people/',
  person: (id: string) => path('people', id),
  places: () => '/places/',
  place: (id: string) => path('places', id),
  glossary: () => '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  sources: () => '/sources/',
  /** Cited sources whose title begins with one letter of pinyin; `other` for the rest. */
  sourcesBy: (letter: string) => path('sources', 'by', letter),
  source: (id: string) => path('sources', id),
  /** Wordings in circulation that cannot be quoted as they stand. */
  misquotes: () => '/misquotes/',
  misquote: (id: string) => `/misquotes/#${id}`,
  search: (query?: string) => (query ? `/search/?q=${encodeURIComponent(query)}` : '/search/'),
  /** The desk that compares a text with the quotations. */
  check: () => '/check/',
  /** How quotations are cited, for that desk. */
  checkCitations: () => '/check/citations.json',
  about: () => '/about/',
  accessibility: () => '/accessibility/',
  kitchenSink: () => '/kitchen-sink/',
} as const;

/** Join path segments in NFC, each percent-encoded, with a slash before, between and after. */
function path(...segments: string[]): string {
  return `/${segments.map((segment) => encodeURIComponent(segment.normalize('NFC'))).join('/')}/`;
}
