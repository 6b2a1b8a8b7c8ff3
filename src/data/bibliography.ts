import { formatDate } from '../lib/partial-date.ts';
import type { Source } from './lists.ts';

/** A reference in the order of GB/T 7714: creators, title and type, carrier, date; the title apart, so that it can be linked. */
export interface ReferenceLine {
  readonly creators: string;
  readonly title: string;
  readonly medium: string;
  readonly rest: string;
}

const MOST_CREATORS = 3;

/**
 * A source as one line. GB/T 7714—2015, 8.1: up to three creators are named, more are cut with 等.
 */
export function referenceLine(source: Source): ReferenceLine {
  const named = source.creators.slice(0, MOST_CREATORS).join('，');
  const creators = source.creators.length > MOST_CREATORS ? `${named}，等` : named;
  const rest = [source.publisher, source.date && formatDate(source.date)].filter(Boolean).join('，');
  return { creators, title: source.title, medium: source.medium, rest };
}
