import * as z from 'zod';
import { groupBy } from '../../../lib/group.ts';
import type { PartialDate } from '../../../lib/partial-date.ts';
import { personSchema } from '../../../schemas/lists.ts';
import type { Style } from '../../../schemas/style.ts';
import type { Entry } from '../../gate/library/loaded.ts';

/** A stretch of days, both ends included; an end that nobody knows is left out. */
export interface Days {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** A person with the titles of `style.yaml`, and when each fits. */
export interface OfficeHolder {
  readonly id: string;
  /** The usual name and all others. */
  readonly names: readonly string[];
  readonly terms: ReadonlyMap<string, readonly Days[]>;
}

/** The people of whom `style.yaml` lists titles. */
export function officeHolders({ titles }: Style, entries: readonly Entry[]): OfficeHolder[] {
  const people = entries.filter(({ collection }) => collection === 'people');
  return [...groupBy(titles, ({ person }) => [person])].map(([id, stretches]) => {
    const person = personSchema.safeParse(people.find((entry) => entry.id === id)?.fields).data;
    const terms = new Map<string, Days[]>();
    for (const { from, to, titles: names } of stretches) {
      for (const name of names) terms.set(name, [...(terms.get(name) ?? []), { from, to }]);
    }
    return { id, names: person ? [person.name, ...person.altNames] : [], terms };
  });
}

/** True unless the days lie wholly before or after every stretch in which a title fits. */
export function mayHold(stretches: readonly Days[], days: Days): boolean {
  return stretches.some(({ from, to }) => {
    const isBefore = from !== undefined && lastDay(days.to ?? days.from) < firstDay(from);
    const isAfter = to !== undefined && firstDay(days.from) > lastDay(to);
    return !isBefore && !isAfter;
  });
}

/** Titles of a person that fit at some time during these days. */
export function titlesAt({ terms }: OfficeHolder, days: Days): string[] {
  return [...terms].filter(([, stretches]) => mayHold(stretches, days)).map(([title]) => title);
}

/** Dates of lower precision hold all their days. Compared as strings, so that the 31st stands for every month's last. */
function firstDay(date: PartialDate | undefined): string {
  return `${date ?? '0000'}-01-01`.slice(0, 10);
}

function lastDay(date: PartialDate | undefined): string {
  const given = date ?? '9999';
  return given.length === 4 ? `${given}-12-31` : given.length === 7 ? `${given}-31` : given;
}

/** The days of a dated entry; undefined for one without a date. */
export function daysOf({ fields }: Entry): Days | undefined {
  const dated = z.looseObject({ date: z.string(), dateEnd: z.string().optional() }).safeParse(fields).data;
  return dated && { from: dated.date, to: dated.dateEnd ?? dated.date };
}
