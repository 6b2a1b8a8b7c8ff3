import { decodeRecord } from './codec.ts';
import { excerpt, segments, type Segment } from './excerpt.ts';
import type { SimplifyTable } from './fold.ts';
import { landing } from './landing.ts';
import type { Tier } from './library.ts';
import { findMarks, type Range } from './marks.ts';
import type { PagefindFragment } from './pagefind.ts';
import type { Query } from './query.ts';

/** A result as it is shown. */
export interface Card {
  /** Address from the root of the site, without a leading slash, with the passage that answers. */
  readonly url: string;
  readonly tier: Tier;
  /** Title, or the quotation itself. */
  readonly heading: readonly Segment[];
  /** The line that answers; empty when the heading already shows it. */
  readonly excerpt: readonly Segment[];
  /** Code of the text, for example `A12`. */
  readonly code?: string;
  readonly kind: string;
  readonly speaker?: string;
  readonly year?: string;
  readonly status?: string;
}

const EXCERPT_SIZE = 110;

/** Make a card of a record: find the line that answers the query best and the passage it stands in. */
export function makeCard(fragment: PagefindFragment, tier: Tier, query: Query, table: SimplifyTable): Card {
  const title = fragment.meta['title'] ?? '';
  const lines = decodeRecord(fragment.content).body.split('\n');
  const marked = lines.map((line) => findMarks(line, query, table));
  const titleMarks = findMarks(title, query, table);
  const line = lines.reduce((winner, _, index) => (weight(marked[index]) > weight(marked[winner]) ? index : winner), 0);
  // A title that answers better than any line is followed by the first line, which tells what it is about.
  const best = weight(titleMarks) > weight(marked[line]) ? 0 : line;
  const cut = (index: number) => excerpt(lines[index] ?? '', marked[index] ?? [], EXCERPT_SIZE);
  const filter = (name: string) => fragment.filters[name]?.[0];
  const optional = {
    code: fragment.meta['code'],
    speaker: filter('speaker'),
    year: filter('year'),
    status: filter('status'),
  };
  return {
    url: landing(fragment.raw_url, best),
    tier,
    heading: title === '' ? cut(0) : segments(title, titleMarks),
    excerpt: title === '' && best === 0 ? [] : cut(best),
    kind: filter('kind') ?? '',
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Card>),
  };
}

/** The longest mark counts; the others only between equals. */
function weight(marks: readonly Range[] = []): number {
  const lengths = marks.map(({ start, end }) => end - start);
  return Math.max(0, ...lengths) + lengths.reduce((sum, length) => sum + length, 0) / 1e6;
}
