import { getCollection, type CollectionEntry } from 'astro:content';
import { compareDates } from '../lib/partial-date.ts';
import type { ListKind } from '../schemas/common.ts';

export type Theme = CollectionEntry<'themes'>['data'];
export type Person = CollectionEntry<'people'>['data'];
export type Place = CollectionEntry<'places'>['data'];
export type Event = CollectionEntry<'events'>['data'];
export type Term = CollectionEntry<'terms'>['data'];
export type Figure = CollectionEntry<'figures'>['data'];
export type Chart = CollectionEntry<'charts'>['data'];
export type Source = CollectionEntry<'sources'>['data'];
export type Period = CollectionEntry<'periods'>['data'];
export type Series = CollectionEntry<'series'>['data'];
export type Path = CollectionEntry<'paths'>['data'];
export type Misquote = CollectionEntry<'misquotes'>['data'];

/** Entries of a list as data, in the order in which the editors wrote them. */
async function load<Kind extends ListKind>(kind: Kind): Promise<readonly CollectionEntry<Kind>['data'][]> {
  const entries: readonly CollectionEntry<ListKind>[] = await getCollection(kind);
  const inOrder = [...entries].sort((a, b) => a.data.position - b.data.position);
  return inOrder.map(({ data }) => data as CollectionEntry<Kind>['data']);
}

/** Themes, the five phrases first. */
export const themes: readonly Theme[] = await load('themes');
export const people: readonly Person[] = await load('people');
export const places: readonly Place[] = await load('places');
/** Events by date. */
export const events: readonly Event[] = [...(await load('events'))].sort((a, b) => compareDates(a.date, b.date));
export const terms: readonly Term[] = await load('terms');
export const figures: readonly Figure[] = await load('figures');
export const charts: readonly Chart[] = await load('charts');
export const sources: readonly Source[] = await load('sources');
/** Series of articles, in the editors' order. */
export const series: readonly Series[] = await load('series');
/** Learning paths, in the editors' order. */
export const paths: readonly Path[] = await load('paths');
/** Wordings in circulation that cannot be quoted as they stand. */
export const misquotes: readonly Misquote[] = await load('misquotes');

/** The five phrases of the spirit, in order. */
export const coreThemes: readonly Theme[] = themes
  .filter((theme) => theme.core !== undefined)
  .sort((a, b) => (a.core ?? 0) - (b.core ?? 0));

/** Periods that hold events, in order. */
export const periods: readonly Period[] = (await load('periods')).filter(({ id }) =>
  events.some(({ period }) => period === id),
);

/** Events of one period, by date. */
export function eventsOf(period: Period): readonly Event[] {
  return events.filter((event) => event.period === period.id);
}

export const findTheme = finder('theme', themes);
export const findPerson = finder('person', people);
export const findPlace = finder('place', places);
export const findTerm = finder('term', terms);
export const findFigure = finder('figure', figures);
export const findChart = finder('chart', charts);
export const findSource = finder('source', sources);

/** A look-up by id that throws with the id when there is no such entry. */
function finder<Item extends { id: string }>(name: string, items: readonly Item[]): (id: string) => Item {
  const index = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = index.get(id);
    if (!item) throw new Error(`no ${name} with the id ${id}`);
    return item;
  };
}
