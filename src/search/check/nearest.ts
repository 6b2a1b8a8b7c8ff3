import { agreementOf, nearestStretch } from './alignment.ts';
import type { Standing } from './judgement.ts';
import { pairsOf, sharedWeight } from './pair-index.ts';
import { shareOf } from './pick.ts';
import type { Wordings } from './wordings.ts';

/** How many wordings are laid beside a passage. */
const CANDIDATES = 10;
/** Least weight of shared pairs, for a pair of the passage and in all, that makes a wording worth a comparison. */
const LEAST_PER_PAIR = 0.2;
const LEAST = 1.6;

/** Least share of a passage that agrees for the rest to be called a slip. */
const SLIP = 0.66;
/** Of a part of a saying more must agree, for many texts share a turn of phrase: so much, or all but one character. */
const SLIP_IN_PART = 0.8;
const WHOLE_SHARE = 0.6;
/** What shared pairs weigh at least, for each pair of the passage and in all. */
const SLIP_WEIGHT_PER_PAIR = 0.3;
const SLIP_WEIGHT = 2.2;

/** A wording that may be meant, with the stretch of it that is nearest to the passage. */
export interface Candidate extends Standing {
  /** Share of the passage that agrees, from 0 to 1. */
  readonly agreement: number;
  /** What the pairs weigh that both have. */
  readonly weight: number;
}

/** The wordings that share most with a passage, laid beside it as a whole. */
export function candidatesFor(words: string, wordings: Wordings): Candidate[] {
  return wordings.likest(words, leastWeight(words), CANDIDATES).map(({ wording }) => {
    const stretch = nearestStretch(words, wording.folded.text);
    const found = wording.folded.text.slice(stretch.from, stretch.to);
    return {
      wording,
      ...stretch,
      agreement: agreementOf(words.length, stretch),
      weight: sharedWeight(wordings.pairs, words, found),
    };
  });
}

/** True when a passage is the stretch but for slips, and not only in words that many sayings have. */
export function isSlip(words: string, candidate: Candidate): boolean {
  const { agreement, weight, cost } = candidate;
  if (weight < Math.min(SLIP_WEIGHT, SLIP_WEIGHT_PER_PAIR * pairsOf(words).size)) return false;
  const isPart = shareOf(candidate) < WHOLE_SHARE;
  return agreement >= (isPart && cost > 1 ? SLIP_IN_PART : SLIP);
}

/** What shared pairs must weigh at least for a wording to be of interest. */
export function leastWeight(words: string): number {
  return Math.min(LEAST, LEAST_PER_PAIR * words.length);
}
