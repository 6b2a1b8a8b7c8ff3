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

/** 学时 of a lesson: 30 minutes or more count 1, more than 15 count 0.5, up to 15 count 0.25. */
export function studyHours(minutes: number): number {
  if (minutes >= 30) return 1;
  return minutes > 15 ? 0.5 : 0.25;
}
