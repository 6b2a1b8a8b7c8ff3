import type { Place } from '../../gate/diagnostic.ts';
import type { Entry } from '../../gate/library/loaded.ts';

/**
 * Whose words they are: our own follow every rule; those of a source keep its marks and spellings, so that only
 * damage is looked for.
 */
export type Voice = 'own' | 'source';

/** A piece of text that is read as a whole: a field, a paragraph, a heading, a cell. */
export interface Stretch {
  readonly entry: Entry;
  /** Names of fields from the top, for example `steps.activity`; `body` for the body. */
  readonly field: string;
  readonly voice: Voice;
  /** True for titles, names and headings, which end without a full stop. */
  readonly isTitle: boolean;
  readonly text: string;
  /** Place in the file of a character of `text`, counted in UTF-16 units from 0. */
  placeOf(offset: number): Place;
}

/** Stands in `text` for what is not words: a picture, or the words of a source inside our own. */
export const NOT_WORDS = '\uFFFC';

const BESIDE = 6;
const LONGEST = 24;

/** A place with a few characters before and after it, as it is shown and as an acknowledgement names it. */
export function around(text: string, start: number, end: number): string {
  const words = text.slice(Math.max(0, start - BESIDE), Math.min(end, start + LONGEST) + BESIDE);
  return words.replaceAll(NOT_WORDS, '').trim();
}
