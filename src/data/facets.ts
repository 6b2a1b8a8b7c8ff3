import { DURATIONS, durationOf, type Duration } from '../lib/duration-band.ts';
import { groupBy } from '../lib/group.ts';
import { yearOf } from '../lib/partial-date.ts';
import { pinyinInitial, pinyinSlug } from '../lib/pinyin.ts';
import { strings } from '../strings.ts';
import { TEXT_KINDS, type TextKind } from '../schemas/common.ts';
import { STATUSES } from '../schemas/quotation.ts';
import { SETTINGS } from '../schemas/common.ts';
import { findTheme, themes } from './lists.ts';
import { textsOf, titleOf, type Text } from './texts.ts';

export const FACETS = [
  'theme',
  'year',
  'speaker',
  'occasion',
  'status',
  'audience',
  'duration',
  'type',
  'initial',
] as const;
export type Facet = (typeof FACETS)[number];

/** One value of a facet: how its address and its label read, and the texts that have it. */
export interface FacetValue {
  readonly slug: string;
  readonly label: string;
  readonly texts: readonly Text[];
}

/** A way to browse a kind of text. */
export interface FacetIndex {
  readonly kind: TextKind;
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

const UNDATED = 'undated';

/** Keys of a text under each facet; undefined where the facet does not apply to its kind. */
const keysOf: Readonly<Record<Facet, (text: Text) => readonly string[] | undefined>> = {
  theme: ({ data }) => data.themes,
  year: ({ data }) => (hasDate(data) ? [data.date ? yearOf(data.date) : UNDATED] : undefined),
  speaker: ({ data }) => ('speaker' in data ? [data.speaker] : undefined),
  occasion: (text) => {
    if (text.collection === 'lessons') return [text.data.occasion];
    return text.collection === 'quotations' || text.collection === 'speeches'
      ? [text.data.setting ?? 'unknown']
      : undefined;
  },
  status: (text) => (text.collection === 'quotations' ? [text.data.status] : undefined),
  audience: (text) => (text.collection === 'lessons' ? text.data.audience : undefined),
  duration: (text) => (text.collection === 'lessons' ? [durationOf(text.data.minutes)] : undefined),
  type: (text) => {
    if (text.collection === 'reports') return [text.data.kind];
    return text.collection === 'speeches' ? [text.data.format] : undefined;
  },
  initial: (text) => [pinyinInitial(titleOf(text))],
};

/** Quotations, speeches and reports are dated; articles and lessons are not. */
function hasDate(data: Text['data']): data is Text['data'] & { date?: string } {
  return 'speaker' in data || 'issuer' in data;
}

const labelOf: Readonly<Record<Facet, (key: string, kind: TextKind) => string>> = {
  theme: (key) => findTheme(key).name,
  year: (key) => (key === UNDATED ? strings.facets.undated : key),
  speaker: (key) => key,
  occasion: (key, kind) =>
    kind === 'lessons'
      ? strings.occasions[key as keyof typeof strings.occasions]
      : strings.settings[key as keyof typeof strings.settings],
  status: (key) => strings.statuses[key as keyof typeof strings.statuses].name,
  audience: (key) => strings.audiences[key as keyof typeof strings.audiences],
  duration: (key) => strings.durations[key as Duration],
  type: (key, kind) =>
    kind === 'reports'
      ? strings.reportKinds[key as keyof typeof strings.reportKinds]
      : strings.formats[key as keyof typeof strings.formats],
  initial: (key) => key,
};

/** Facets whose values have an order of their own; the others go by count or, for years and letters, by themselves. */
const ORDER: Partial<Record<Facet, readonly string[]>> = {
  theme: themes.map((theme) => theme.id),
  status: STATUSES,
  duration: DURATIONS,
  occasion: [...SETTINGS, 'unknown'],
};

function sortValues(facet: Facet, values: FacetValue[]): FacetValue[] {
  const order = ORDER[facet];
  if (order) return values.sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
  if (facet === 'year' || facet === 'initial') return values.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return values.sort((a, b) => b.texts.length - a.texts.length || (a.slug < b.slug ? -1 : 1));
}

function slugOf(facet: Facet, key: string): string {
  if (facet === 'speaker') return pinyinSlug(key);
  if (facet === 'initial') return key === '#' ? 'other' : key.toLowerCase();
  return key;
}

function buildIndex(kind: TextKind, facet: Facet): FacetIndex | undefined {
  const texts: readonly Text[] = textsOf(kind);
  const groups = groupBy(texts, (text) => keysOf[facet](text) ?? []);
  if (groups.size === 0) return undefined;
  const values = [...groups].map(([key, members]) => ({
    slug: slugOf(facet, key),
    label: labelOf[facet](key, kind),
    texts: members,
  }));
  return { kind, facet, values: sortValues(facet, values) };
}

/** Every way to browse every kind of text. */
export const facetIndexes: readonly FacetIndex[] = TEXT_KINDS.flatMap((kind) =>
  FACETS.flatMap((facet) => buildIndex(kind, facet) ?? []),
);

/** The ways to browse one kind of text. */
export function facetsOf(kind: TextKind): readonly FacetIndex[] {
  return facetIndexes.filter((index) => index.kind === kind);
}
