import { formatDate } from '../lib/partial-date.ts';
import { carriersOfSameWording } from '../lib/same-wording.ts';
import { findSource, type Source } from './lists.ts';
import type { Quotation } from './texts.ts';

/** One carrier with the place in it. */
export interface Carrier {
  readonly source: Source;
  /** 版次、页码或段落. */
  readonly at: string | undefined;
}

/** From the spoken word to the reprints; an empty list is a step that nobody has found yet. */
export interface Provenance {
  /** When it was said or written, in words; undefined when nobody knows. */
  readonly when: string | undefined;
  readonly original: readonly Carrier[];
  readonly adopted: readonly Carrier[];
  readonly corroborating: readonly Carrier[];
}

/** Where the words of a quotation come from, step by step. */
export function provenanceOf({ data }: Quotation): Provenance {
  const carriers = (wanted: string) =>
    data.chain
      .filter(({ step }) => step === wanted)
      .map(({ source, at }): Carrier => ({ source: findSource(source), at }));
  return {
    when: data.date ? [formatDate(data.date), data.dateNote].filter(Boolean).join('，') : data.dateNote,
    original: carriers('original'),
    adopted: carriers('adopted'),
    corroborating: carriers('corroborating'),
  };
}

/** What the record of a carrier tells: an original page that can be opened, a reprint, or a bare reference. */
export const CARRIER_KINDS = ['original', 'reprint', 'reference'] as const;
export type CarrierKind = (typeof CARRIER_KINDS)[number];

/** How many carriers of its own wording a quotation's chain lists, by kind; whether they are independent is not told. */
export function carrierCounts({ data }: Quotation): Readonly<Record<CarrierKind, number>> {
  const counts = { original: 0, reprint: 0, reference: 0 };
  for (const { source } of carriersOfSameWording(data)) counts[kindOf(findSource(source))] += 1;
  return counts;
}

function kindOf({ url, reprint }: Source): CarrierKind {
  if (url !== undefined) return 'original';
  return reprint ? 'reprint' : 'reference';
}
