import { studyHours } from '../lib/reading-time.ts';
import { paths, series as everySeries, type Path, type Series } from './lists.ts';
import { site } from './site.ts';
import { articles, findByCode, findText, lengthOf, textsOf, type Article, type Text } from './texts.ts';

/** An article's place in its series; `number` counts from 1. */
export interface PlaceInSeries {
  readonly series: Series;
  readonly number: number;
  readonly total: number;
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}

/** One stop of a path with the time it takes. */
export interface Stop {
  /** Code as the editors wrote it: a text or one passage. */
  readonly code: string;
  readonly text: Text;
  readonly task: string;
  readonly minutes: number;
  readonly hours: number;
}

/** Published articles of a series, in its order. */
export function articlesOf(series: Series): readonly Article[] {
  const published = new Set(articles.map(({ id }) => id));
  return series.articles.filter((id) => published.has(id)).map((id) => findText('articles', id));
}

const places = new Map<string, PlaceInSeries>(
  everySeries.flatMap((series) => {
    const members = articlesOf(series);
    return members.map((article, index): [string, PlaceInSeries] => [
      article.data.code,
      { series, number: index + 1, total: members.length, previous: members[index - 1], next: members[index + 1] },
    ]);
  }),
);

/** Where an article stands in its series; undefined when it belongs to none. */
export function placeInSeries(article: Article): PlaceInSeries | undefined {
  return places.get(article.data.code);
}

/** The texts before and after one: in its series where it has one, else in the list of its kind. */
export function neighboursOf(text: Text): { previous: Text | undefined; next: Text | undefined } {
  const place = places.get(text.data.code);
  if (place) return place;
  const list: readonly Text[] = textsOf(text.collection);
  const index = list.indexOf(text);
  return { previous: list[index - 1], next: list[index + 1] };
}

/** Whole minutes that a text takes: a lesson as planned, any other text as long as it reads. */
export function minutesOf(text: Text): number {
  return text.collection === 'lessons' ? text.data.minutes : lengthOf(text).minutes;
}

/** 学时 that a text counts, by the rule of `site.yaml`. */
export function hoursOf(text: Text): number {
  return studyHours(minutesOf(text), site.studyHours);
}

/** The stops of a path, in its order. */
export function stopsOf(path: Path): readonly Stop[] {
  return path.stops.map(({ code, task }) => {
    const { text } = findByCode(code);
    return { code, text, task, minutes: minutesOf(text), hours: hoursOf(text) };
  });
}

/** Minutes and 学时 of several texts together. */
export function totalOf(items: readonly { minutes: number; hours: number }[]): { minutes: number; hours: number } {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  // Sums of tenths are not exact.
  const hours = Math.round(sum(items.map((item) => item.hours)) * 100) / 100;
  return { minutes: sum(items.map((item) => item.minutes)), hours };
}

/** A text as a stop of a path. */
export interface PlaceOnPath {
  readonly path: Path;
  /** Code of the stop after it. */
  readonly next: string | undefined;
}

/** The paths that lead through a text, and where. */
export function placesOnPaths(text: Text): readonly PlaceOnPath[] {
  return paths.flatMap((path) => {
    const index = path.stops.findIndex(({ code }) => code.split('-')[0] === text.data.code);
    return index < 0 ? [] : [{ path, next: path.stops[index + 1]?.code }];
  });
}
