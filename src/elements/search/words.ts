import type { LineKind } from '../../search/catalogue.ts';
import type { Facet } from '../../search/facets.ts';
import type { Tier } from '../../search/library.ts';
import type { Reason } from '../../search/messages.ts';
import type { SectionName } from '../../search/ranking.ts';
import type { KwicWords } from './kwic-words.ts';

/** What the element says, handed to it in `data-words`; `{name}` stands for a value. */
export interface SearchWords {
  readonly searching: string;
  /** Said while passages are still to come; `{total}` */
  readonly soFar: string;
  /** `{total}` */
  readonly found: string;
  /** `{total}`, `{places}` */
  readonly foundPlaces: string;
  /** `{query}` */
  readonly none: string;
  /** `{query}`, `{unfiltered}` */
  readonly noneHere: string;
  /** Before the longest part that does occur. */
  readonly longest: string;
  /** `{facet}`, `{value}`, `{count}` */
  readonly held: string;
  readonly unavailable: { readonly [R in Reason]: string };
  /** Added where short texts have answered all the same. */
  readonly onlyShort: string;
  /** `{tier}` */
  readonly sections: { readonly [S in SectionName]: string } & { readonly dated: string };
  /** `{total}` */
  readonly sectionCount: string;
  readonly tiers: { readonly [T in Tier]: string };
  /** Before lines that are not what the heading is. */
  readonly lines: { readonly [K in LineKind]?: string };
  readonly facets: { readonly [F in Facet]: string };
  /** `{facet}`, `{value}` */
  readonly chip: string;
  /** `{facet}`, `{value}` */
  readonly removeChip: string;
  /** Before the characters that letters were read as. */
  readonly written: string;
  /** `{facet}`, `{value}`, `{sayings}` */
  readonly topic: string;
  /** The kind that sayings have. */
  readonly saying: string;
  /** `{title}` */
  readonly within: string;
  /** `{title}` */
  readonly removeWithin: string;
  /** `{year}` */
  readonly year: string;
  /** `{further}` */
  readonly further: string;
  readonly kwic: KwicWords;
}

/** Put values into the places of a text. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
