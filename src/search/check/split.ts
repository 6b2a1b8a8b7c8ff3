import { prefixStretches, suffixStretches, type Stretch } from './alignment.ts';
import type { Joint, JudgedPart, Standing } from './judgement.ts';
import type { PairIndex } from './pair-index.ts';
import type { Wording } from './wordings.ts';

/** Shortest part, in folded characters, and what its pairs weigh at least: fewer words belong to anybody. */
const SHORTEST = 4;
const LEAST_WEIGHT = 1.2;
/** Characters left out in one place that are more than a slip. */
const GAP = 4;
/** Share of a passage that may differ from its two parts. */
const MOST_SLIPS = 0.12;

/** A passage that was put together. */
export interface Split {
  readonly parts: readonly [JudgedPart & { standing: Standing }, JudgedPart & { standing: Standing }];
  readonly joint: Joint;
  readonly cost: number;
}

/**
 * The best way to explain a passage by two stretches of recorded wordings.
 * @param isBreak tells whether punctuation stands before a folded character
 * @param whole slips of the passage against the nearest single stretch
 */
export function splitInTwo(
  words: string,
  candidates: readonly Wording[],
  pairs: PairIndex,
  isBreak: (at: number) => boolean,
  whole: number,
): Split | undefined {
  const most = Math.min(whole - GAP, Math.max(1, MOST_SLIPS * words.length));
  if (most < 0 || words.length < 2 * SHORTEST) return undefined;
  const laid = candidates.map((wording) => ({
    wording,
    prefixes: prefixStretches(words, wording.folded.text),
    suffixes: suffixStretches(words, wording.folded.text),
  }));
  let best: { rank: number; split: Split } | undefined;
  for (let at = SHORTEST; at <= words.length - SHORTEST; at += 1) {
    const first = nearest(laid.map(({ wording, prefixes }) => ({ wording, stretch: prefixes[at] })));
    const last = nearest(laid.map(({ wording, suffixes }) => ({ wording, stretch: suffixes[at] })));
    for (const left of first) {
      for (const right of last) {
        const cost = left.cost + right.cost;
        const joint = jointOf(left, right);
        if (cost > most || !joint) continue;
        const rank = cost - (isBreak(at) ? 0.6 : 0) - (left.wording === right.wording ? 0.3 : 0);
        if (best && rank >= best.rank) continue;
        const heavy = [left, right].every((part) => pairs.weight(stretchOf(part)) >= LEAST_WEIGHT);
        if (!heavy) continue;
        const parts = [
          { from: 0, to: at, standing: left },
          { from: at, to: words.length, standing: right },
        ] as const;
        best = { rank, split: { parts, joint, cost } };
      }
    }
  }
  return best?.split;
}

/** The standings with the fewest slips. */
function nearest(all: readonly { wording: Wording; stretch: Stretch | undefined }[]): Standing[] {
  const least = Math.min(...all.map(({ stretch }) => stretch?.cost ?? Number.POSITIVE_INFINITY));
  return all.flatMap(({ wording, stretch }) => (stretch?.cost === least ? [{ wording, ...stretch }] : []));
}

function jointOf(left: Standing, right: Standing): Joint | undefined {
  if (left.wording.entry !== right.wording.entry) return 'two';
  if (left.wording !== right.wording) return left.wording.kind === 'excerpt' ? 'left-out' : 'mixed';
  if (right.from - left.to >= GAP) return 'left-out';
  return right.to <= left.from ? 'order' : undefined;
}

function stretchOf({ wording, from, to }: Standing): string {
  return wording.folded.text.slice(from, to);
}
