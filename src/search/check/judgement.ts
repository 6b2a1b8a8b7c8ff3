import type { Wording, Wordings } from './wordings.ts';

/**
 * What is said of a passage: it agrees with a wording, some characters differ, it resembles one, it is a wording that
 * should not be quoted, it is not in the library, or it is no recorded saying but stands in a text of the library.
 */
export const CHECK_VERDICTS = ['same', 'differs', 'near', 'misquote', 'unlisted', 'library'] as const;
export type CheckVerdict = (typeof CHECK_VERDICTS)[number];

/**
 * How parts were put together in one pair of quotation marks without saying so: out of two sayings, out of two wordings
 * of one saying, with words left out between them, or in another order.
 */
export const JOINTS = ['two', 'mixed', 'left-out', 'order'] as const;
export type Joint = (typeof JOINTS)[number];

/** Where a passage, or a part of it, stands in a wording. Offsets count folded UTF-16 units. */
export interface Standing {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
  /** Slips; 0 where it stands word for word. */
  readonly cost: number;
}

/** A stretch of the folded passage with the wording that it belongs to, if any. */
export interface JudgedPart {
  readonly from: number;
  readonly to: number;
  readonly standing?: Standing;
}

/** A passage judged. */
export interface Judgement {
  readonly verdict: CheckVerdict;
  /** The passage, or what it was put together of, in order. */
  readonly parts: readonly JudgedPart[];
  readonly joint?: Joint;
  /** Entries whose wordings carry the passage as well as the one that is shown, that one included. */
  readonly carriers: readonly number[];
  /** Entries that warn of the wording though it is recorded. */
  readonly cautions: readonly number[];
}

/** What judging rests on. */
export interface Library {
  readonly wordings: Wordings;
  /** True when an entry warns of a wording because of its words, not because of who is said to have spoken them. */
  readonly warnsOfWords: (entry: number) => boolean;
}

/** A passage that belongs to one wording as a whole. */
export function judged(
  verdict: CheckVerdict,
  words: string,
  standing: Standing,
  carriers: readonly Standing[],
  cautions: readonly number[] = [],
): Judgement {
  return {
    verdict,
    parts: [{ from: 0, to: words.length, standing }],
    carriers: [...new Set(carriers.map(({ wording }) => wording.entry))],
    cautions: cautions.filter((entry) => verdict === 'near' || entry !== standing.wording.entry),
  };
}
