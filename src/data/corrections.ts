import { addressOf, allTexts, type Text } from './texts.ts';

/** A public correction and the text that was corrected. */
export interface Correction {
  readonly text: Text;
  /** Place among the corrections of its text, from 1 for the oldest. */
  readonly number: number;
  readonly date: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Corrections of one text, newest first. */
export function correctionsOf(text: Text): readonly Correction[] {
  return text.data.corrections.map((correction, index) => ({ text, number: index + 1, ...correction })).reverse();
}

/** Every correction of the library, newest first; those of one day by code. */
export const corrections: readonly Correction[] = allTexts
  .flatMap((text) => correctionsOf(text))
  .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** The anchor of a correction on the page of its text. */
export function correctionAnchor(number: number): string {
  return `correction-${number}`;
}

/** The address of a correction on the page of its text. */
export function addressOfCorrection({ text, number }: Correction): string {
  return `${addressOf(text)}#${correctionAnchor(number)}`;
}
