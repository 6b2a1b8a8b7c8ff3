import type { Facet } from '../../search/facets.ts';
import type { Tier } from '../../search/library.ts';
import type { Reason } from '../../search/messages.ts';

/** What the element says, handed to it in `data-words`; `{name}` stands for a value. */
export interface SearchWords {
  readonly searching: string;
  /** `{total}` */
  readonly found: string;
  /** `{query}` */
  readonly none: string;
  /** `{query}`, `{unfiltered}` */
  readonly noneHere: string;
  readonly unavailable: { readonly [R in Reason]: string };
  readonly tiers: { readonly [T in Tier]: string };
  readonly facets: { readonly [F in Facet]: string };
  /** `{facet}`, `{value}` */
  readonly chip: string;
  /** `{facet}`, `{value}` */
  readonly removeChip: string;
  /** `{year}` */
  readonly year: string;
}

/** Put values into the places of a text. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
