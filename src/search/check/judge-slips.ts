import { likestStretches } from './alignment.ts';
import { judged, type Judgement, type Library } from './judgement.ts';
import { sharedWeight } from './pair-index.ts';
import { candidatesFor, isSlip, leastWeight, type Candidate } from './nearest.ts';
import { entriesOf, isRight, isWrongPart, pick, type Preference } from './pick.ts';
import { splitInTwo } from './split.ts';
import type { Wording, Wordings } from './wordings.ts';

/** What a passage has in common with what it resembles: weight in all, and share of its own and of the other's. */
const NEAR_WHOLE = { weight: 2.5, own: 0.25, other: 0.55 } as const;
const NEAR_PART = { weight: 4, own: 0.45, other: 0 } as const;
/** Characters at either end of a passage by which wordings are proposed for a part of it, and how many. */
const END = 12;
const END_CANDIDATES = 4;
/** Slips by which another wording must be nearer than the adopted one to be meant. */
const VARIANT_HANDICAP = 1.5;
/** Characters in common that are enough to resemble. */
const NEAR_RUN = 10;

/**
 * Judge words that stand nowhere as they are: a saying with slips, two put together, something that resembles one.
 * @param isBreak tells whether punctuation stands before a folded character
 * @returns undefined where nothing resembles them
 */
export function judgeSlips(
  words: string,
  isBreak: (at: number) => boolean,
  { wordings }: Library,
  prefers: Preference,
): Judgement | undefined {
  const candidates = candidatesFor(words, wordings);
  const right = candidates.filter(isRight);
  const slips = leastOf(right.filter((one) => isSlip(words, one)));
  const wrong = leastOf(candidates.filter((one) => isWrongPart(one) && isSlip(words, one)));
  const [nearest, misquote] = [pick(slips, prefers), pick(wrong, prefers)];
  if (misquote && (!nearest || misquote.cost < nearest.cost)) {
    return judged('misquote', words, misquote, wrong);
  }
  const split = splitInTwo(
    words,
    forHalves(words, right, wordings),
    wordings.pairs,
    isBreak,
    nearest?.cost ?? words.length,
  );
  if (split) {
    const standings = split.parts.map(({ standing }) => standing);
    return { verdict: 'differs', parts: split.parts, joint: split.joint, carriers: entriesOf(standings), cautions: [] };
  }
  if (nearest) return judged('differs', words, nearest, slips);
  const like = candidates.find((one) => isNear(words, one, wordings));
  return like && judged('near', words, like, [like], isRight(like) ? [] : [like.wording.entry]);
}

/** Wordings that a half of a passage may belong to: of a long passage the other half outweighs a short one. */
function forHalves(words: string, right: readonly Candidate[], wordings: Wordings): Wording[] {
  const ends = [words.slice(0, END), words.slice(-END)];
  const further = ends.flatMap((end) => wordings.likest(end, leastWeight(end), END_CANDIDATES));
  const all = [...right, ...further].map(({ wording }) => wording);
  return [...new Set(all)].filter(({ kind }) => kind !== 'misquote');
}

function isNear(words: string, { wording }: Candidate, { pairs }: Wordings): boolean {
  const { text } = wording.folded;
  const weight = sharedWeight(pairs, words, text);
  const [own, other] = [weight / pairs.weight(words), weight / pairs.weight(text)];
  const isLike = [NEAR_WHOLE, NEAR_PART].some(
    (least) => weight >= least.weight && own >= least.own && other >= least.other,
  );
  return isLike || likestStretches(words, text).score >= NEAR_RUN;
}

/** Those that are nearest; adopted words are meant rather than another wording that is hardly nearer. */
function leastOf(candidates: readonly Candidate[]): Candidate[] {
  const rank = ({ cost, wording }: Candidate) => cost + (wording.kind === 'variant' ? VARIANT_HANDICAP : 0);
  const least = Math.min(...candidates.map(rank));
  return candidates.filter((one) => rank(one) === least);
}
