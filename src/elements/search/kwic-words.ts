import type { KwicOrder, KwicWording } from '../../search/kwic.ts';

/** What the view of all places says; `{name}` stands for a value. */
export interface KwicWords {
  /** `{query}`, `{total}`, `{texts}` */
  readonly total: string;
  /** Where not all could be read; `{query}`, `{total}` */
  readonly totalCut: string;
  /** `{query}` */
  readonly none: string;
  readonly tooShort: string;
  readonly order: string;
  readonly orders: { readonly [O in KwicOrder]: string };
  readonly download: string;
  /** `{count}` */
  readonly more: string;
  /** `{shown}`, `{total}` */
  readonly shown: string;
  readonly columns: { readonly left: string; readonly hit: string; readonly right: string; readonly source: string };
  /** What stands before a line that is not the words of its text. */
  readonly wordings: { readonly [W in KwicWording]: string };
  readonly counts: string;
  readonly years: string;
  readonly kinds: string;
  /** `{first}`, `{last}`, `{peak}`, `{count}` */
  readonly yearsDrawn: string;
  /** `{year}`, `{count}` */
  readonly yearBar: string;
  readonly yearNumbers: string;
  readonly year: string;
  readonly kind: string;
  readonly count: string;
  /** `{count}` */
  readonly undated: string;
  readonly noYear: string;
  readonly file: KwicFileWords;
}

/** Names of the file to be kept and of its columns. */
export interface KwicFileWords {
  /** `{query}` */
  readonly name: string;
  /** Where not all could be read; `{query}` */
  readonly nameCut: string;
  readonly id: string;
  readonly kind: string;
  readonly year: string;
  readonly title: string;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  readonly url: string;
  readonly status: string;
}
