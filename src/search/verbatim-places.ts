import type { SimplifyTable } from './fold.ts';
import type { Range } from './marks.ts';
import type { Query } from './query.ts';
import { unitsOf, type Unit } from './tokens.ts';

/**
 * Where the words of a query stand in a text as they are, found as the library finds them: whatever punctuation stands
 * between the units does not count, a word of letters is found whole. Either the whole query or, where it has several
 * phrases and words, each of them; a single character counts only as part of the whole. In order; places that overlap
 * are one. None where the query stands only in part.
 */
export function verbatimPlaces(text: string, query: Query, table: SimplifyTable): Range[] {
  const units = unitsOf(text, table);
  const parts = [...query.phrases, ...query.words].filter(isAskable);
  const asked = parts.length > 1 ? [query.all, ...parts] : [query.all];
  const places = asked.filter(isAskable).flatMap((run) => occurrences(run, units));
  return joined(places).map(([first, last]) => ({
    start: units[first]?.start ?? 0,
    end: units[last - 1]?.end ?? text.length,
  }));
}

/** First unit, and the one after the last. */
type Place = readonly [first: number, last: number];

function occurrences(run: readonly Unit[], units: readonly Unit[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at + run.length <= units.length; at += 1) {
    if (!run.every((unit, index) => isSame(unit, units[at + index]))) continue;
    places.push([at, at + run.length]);
    at += run.length - 1;
  }
  return places;
}

function isSame(unit: Unit, other: Unit | undefined): boolean {
  return unit.text === other?.text && unit.single === other.single;
}

function isAskable(units: readonly Unit[]): boolean {
  return units.length > 1 || units[0]?.single === false;
}

function joined(places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const place of [...places].sort(([a], [b]) => a - b)) {
    const last = result[result.length - 1];
    if (last && place[0] < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], place[1])];
    else result.push(place);
  }
  return result;
}
