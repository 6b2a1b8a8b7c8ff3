/** A day of the year without its year, as `11-23`. */
export type MonthDay = string;

/** Month and day of a full date such as `1963-08-12`; undefined where the date is a year or a month. */
export function monthDayOf(date: string): MonthDay | undefined {
  return date.length === 10 ? date.slice(5) : undefined;
}

/** Today where the reader is. */
export function monthDayOfClock(now: Date): MonthDay {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Which of `count` things belongs to a day: one after the other, the same for everybody on the same calendar day. */
export function turnOf(now: Date, count: number): number {
  const MILLISECONDS_A_DAY = 86_400_000;
  const day = Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_A_DAY);
  return ((day % count) + count) % count;
}

/** The day itself when something happened on it, else the next such day; after December comes January. */
export function dayOrNext(day: MonthDay, days: readonly MonthDay[]): MonthDay | undefined {
  const inOrder = [...days].sort();
  return inOrder.find((one) => one >= day) ?? inOrder[0];
}
