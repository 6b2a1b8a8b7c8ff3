import { eventsOf, periods, events, type Event, type Period } from './lists.ts';
import { routes } from '../routes.ts';

/** A point on a drawn line of time. */
interface LinePoint {
  readonly date: string;
  readonly label: string;
  readonly href: string;
  readonly major: boolean;
}

/** A drawn line of time: its points and its two ends. */
export interface TimeLine {
  readonly points: readonly LinePoint[];
  readonly from: string;
  readonly to: string;
}

function point(event: Event, major: boolean): LinePoint {
  return { date: event.date, label: event.title, href: routes.event(event.period, event.id), major };
}

/** The period that is drawn as a line of days, where there is one. */
export const drawnPeriod: Period | undefined = periods.find(({ line }) => line !== undefined);

/** The days of a period as a line: its events of at least month precision; the first and the last full day are named. */
export function daysOf(period: Period, line: NonNullable<Period['line']>): TimeLine {
  const days = eventsOf(period).filter(
    ({ date }) => date.length >= 7 && date >= line.from.slice(0, 7) && date <= line.to,
  );
  const fullDays = days.filter(({ date }) => date.length === 10).map(({ id }) => id);
  const ends = new Set([fullDays[0], fullDays[fullDays.length - 1]]);
  return { from: line.from, to: line.to, points: days.map((event) => point(event, ends.has(event.id))) };
}

/** The whole time as a line: the first event of every period is named, all events are dots. */
export function wholeTimeline(): TimeLine {
  const firsts = new Set(periods.map((period) => eventsOf(period)[0]?.id));
  const years = events.map(({ date }) => date.slice(0, 4));
  return {
    points: events.map((event) => point(event, firsts.has(event.id))),
    from: years[0] ?? '',
    to: years[years.length - 1] ?? '',
  };
}
