import type { PartialDate } from './partial-date.ts';

const DAY = 86_400_000;

/** A mark on the scale: a year, or a month of a year. */
export interface Tick {
  date: PartialDate;
  year: number;
  month?: number;
  /** Worth a label. */
  labelled: boolean;
}

/** Where a date stands between two others, from 0 to 1; undefined outside. A year or month stands at its middle. */
export type TimeScale = (date: PartialDate) => number | undefined;

/** A scale from the first day of `from` to the last day of `to`. */
export function timeScale(from: PartialDate, to: PartialDate): TimeScale {
  const [start, end] = [firstDay(from), lastDay(to)];
  return (date) => {
    const share = ((firstDay(date) + lastDay(date)) / 2 - start) / (end - start);
    return share >= 0 && share <= 1 ? share : undefined;
  };
}

/** Ticks between two dates: the decades of a life, or the months of a few years with a label each quarter. */
export function ticksBetween(from: PartialDate, to: PartialDate): Tick[] {
  const [first, last] = [new Date(firstDay(from) * DAY), new Date(lastDay(to) * DAY)];
  const years = range(first.getUTCFullYear(), last.getUTCFullYear());
  const ticks: Tick[] =
    years.length > 10
      ? years.filter((year) => year % 10 === 0).map((year) => ({ date: `${year}-01-01`, year, labelled: true }))
      : years.flatMap((year) =>
          range(1, 12).map((month) => ({
            date: `${year}-${String(month).padStart(2, '0')}-01`,
            year,
            month,
            labelled: month % 3 === 1,
          })),
        );
  return ticks.filter(({ date }) => firstDay(date) >= firstDay(from) && firstDay(date) <= lastDay(to));
}

/** Days from 1970 to the first day that a partial date covers. */
function firstDay(date: PartialDate): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year ?? NaN, month - 1, day) / DAY;
}

/** Days from 1970 to the last day that a partial date covers. */
function lastDay(date: PartialDate): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (day !== undefined) return firstDay(date);
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0) / DAY;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
