/** Reading speed in characters a minute, a common assumption for printed Chinese read with care. */
const CHARACTERS_A_MINUTE = 400;

/** Characters that a reader reads: Han, letters and digits; punctuation and spaces do not count. */
export function countCharacters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** Whole minutes to read so many characters, at least 1. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE));
}

/** One row of the rule for 学时: from so many minutes on, a lesson counts so many hours. */
export interface StudyHoursRow {
  readonly from: number;
  readonly hours: number;
}

/**
 * 学时 of a lesson of so many minutes.
 * @param rows the rule, from `site.yaml`, in any order; one row is from 0
 */
export function studyHours(minutes: number, rows: readonly StudyHoursRow[]): number {
  const reached = rows.filter(({ from }) => from <= minutes).sort((a, b) => b.from - a.from);
  return reached[0]?.hours ?? 0;
}
