import type { Standing } from './judgement.ts';
import { WORDING_KINDS } from './wordings.ts';

/** Tells which entries are by the person whom the text names; no entry where it names nobody. */
export type Preference = (entry: number) => boolean;

/** Share of a wrong wording that makes a part of it wrong. */
const WRONG_PART = 0.5;

/** Folded letters of the wording that a standing takes up, as a share of the whole. */
export function shareOf({ wording, from, to }: Standing): number {
  return (to - from) / Math.max(1, wording.folded.text.length);
}

/** True when a standing takes up the whole wording. */
export function isWhole({ wording, from, to }: Standing): boolean {
  return from === 0 && to === wording.folded.text.length;
}

/** True for a wording that may not be quoted, where so much of it is that it is recognised by it. */
export function isWrongPart(standing: Standing): boolean {
  return !isRight(standing) && shareOf(standing) >= WRONG_PART;
}

/** True for wordings that may be quoted. */
export function isRight({ wording }: Standing): boolean {
  return wording.kind !== 'misquote';
}

/**
 * The standing to show, of several that are equally near: by the one who is named, adopted words before others, whole
 * sayings before parts, short ones before long ones.
 */
export function pick<S extends Standing>(standings: readonly S[], prefers: Preference): S | undefined {
  const rank = (standing: S): number =>
    standing.cost * 1000 +
    (isRight(standing) && prefers(standing.wording.entry) ? 0 : 100) +
    10 * WORDING_KINDS.indexOf(standing.wording.kind) +
    (isWhole(standing) ? 0 : 5) +
    1 -
    shareOf(standing);
  return [...standings].sort((a, b) => rank(a) - rank(b))[0];
}

/** The entries of standings, each once, in order. */
export function entriesOf(standings: readonly Standing[]): number[] {
  return [...new Set(standings.map(({ wording }) => wording.entry))];
}
