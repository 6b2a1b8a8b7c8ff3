/**
 * Dates as sources give them: a year, a year and month, or a full day.
 * Written `1963`, `1963-08` or `1963-08-12` (ISO 8601 reduced precision) and kept as strings, because a
 * `Date` would invent the parts that nobody recorded.
 */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a date that exists in the calendar: `1963-02-29` is refused, `1964-02-29` is not. */
export function isPartialDate(value: string): boolean {
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** `1963-08-12` → `1963年8月12日`; parts that are not given are not shown. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** `1962-12` to `1964-03` → `1962年12月—1964年3月`. */
export function formatSpan(date: PartialDate, end?: PartialDate): string {
  return end ? `${formatDate(date)}—${formatDate(end)}` : formatDate(date);
}

/** The four-digit year. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** Order by time; a date of lower precision stands before the days it contains, and no date comes last. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === b) return 0;
  if (!a) return 1;
  if (!b) return -1;
  return a < b ? -1 : 1;
}
