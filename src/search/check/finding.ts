import type { Run } from '../../lib/compare-wordings.ts';
import type { CheckVerdict, Joint } from './judgement.ts';
import type { Range } from './sentences.ts';
import type { WordingKind } from './wordings.ts';

/** The wording that a passage, or a part of it, belongs to. */
export interface Recorded {
  /** Index in `Catalogue.entries`. */
  readonly entry: number;
  readonly kind: WordingKind;
  /** Which of the entry's lines of this kind it is, from 0. */
  readonly place: number;
  /** The whole wording. */
  readonly text: string;
  /** The stretch of it that is meant: UTF-16 offsets, without marks at its ends. */
  readonly start: number;
  readonly end: number;
  readonly isWhole: boolean;
}

/** A stretch of the text that is compared by itself: UTF-16 offsets, without marks at its ends. */
export interface Part extends Range {
  readonly recorded?: Recorded;
  /** What should be quoted instead of a wording in circulation, if that is recorded. */
  readonly instead?: Recorded;
  /** What is right (`from`) beside what is written (`to`); none where there is nothing to compare. */
  readonly runs: readonly Run[];
  /** True where the letters agree and the punctuation does not. */
  readonly onlyMarks: boolean;
}

/** A name before a passage that is not the speaker's on record. */
export interface WrongSpeaker extends Range {
  readonly named: string;
  readonly recorded: readonly string[];
}

/** What is said of one passage. All offsets count UTF-16 units of the text. */
export interface Finding extends Range {
  readonly verdict: CheckVerdict;
  /** The mark that opens it; empty for words without quotation marks. */
  readonly opening: string;
  /** The sentence that the passage stands in. */
  readonly sentence: Range;
  /** At least one, in order. */
  readonly parts: readonly Part[];
  readonly joint?: Joint;
  readonly speaker?: WrongSpeaker;
  /** Entries that warn of the wording though it is recorded. */
  readonly cautions: readonly number[];
  /** Where the words stand in the library, when they are nobody's recorded saying. */
  readonly page?: LibraryPage;
}

/** A page of the library. */
export interface LibraryPage {
  /** Address from the root of the site, without a leading slash. */
  readonly url: string;
  readonly title: string;
}

/** What a check has found. */
export interface CheckReport {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Offsets of quotation marks without a partner. */
  readonly unpaired: readonly number[];
  /** UTF-16 units that were read, from the beginning of the text. */
  readonly read: number;
}

/** True for a finding that somebody should look at before the text is used. */
export function needsLook({ verdict, parts, joint, speaker, cautions }: Finding): boolean {
  const isFine = verdict === 'same' || verdict === 'library';
  return (
    !isFine ||
    joint !== undefined ||
    speaker !== undefined ||
    cautions.length > 0 ||
    parts.some((part) => part.onlyMarks)
  );
}

/** The words of a recorded stretch. */
export function stretchOf({ text, start, end }: Recorded): string {
  return text.slice(start, end);
}
