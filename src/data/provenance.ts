import { formatDate } from '../lib/partial-date.ts';
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

/**
 * How many carriers with this very wording the chain lists, by kind. The first print does not count: it is named by
 * those that cite it, and its own wording may not have been seen; nor does a carrier that is recorded with another
 * wording. Nothing is said about whether they are independent.
 */
export function carrierCounts(quotation: Quotation): Readonly<Record<CarrierKind, number>> {
  const { adopted, corroborating } = provenanceOf(quotation);
  const differing = new Set(quotation.data.variants.map(({ source }) => source));
  const alike = corroborating.filter(({ source }) => !differing.has(source.id));
  const counts = { original: 0, reprint: 0, reference: 0 };
  for (const { source } of [...adopted, ...alike]) counts[kindOf(source)] += 1;
  return counts;
}

function kindOf({ url, reprint }: Source): CarrierKind {
  if (url !== undefined) return 'original';
  return reprint ? 'reprint' : 'reference';
}
