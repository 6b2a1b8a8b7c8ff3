import { monthDayOf, type MonthDay } from '../lib/calendar-day.ts';
import { groupBy } from '../lib/group.ts';
import { events, type Event } from './lists.ts';
import { site } from './site.ts';
import { quotations, type Quotation } from './texts.ts';

/** Quotations that may stand alone on a page: verified ones, in the order of their codes, but for that of the home page. */
export const dailyQuotations: readonly Quotation[] = quotations.filter(
  ({ id, data }) => data.status === 'verified' && id !== site.homeQuotation,
);

/** Days of the year on which something happened, in order, each with its events by year. */
export const calendar: readonly { day: MonthDay; events: readonly Event[] }[] = [
  ...groupBy(events, ({ date }) => [monthDayOf(date)].filter((day) => day !== undefined)).entries(),
]
  .map(([day, onDay]) => ({ day, events: onDay }))
  .sort((a, b) => (a.day < b.day ? -1 : 1));
