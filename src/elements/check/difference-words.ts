import { areComparable, lettersOf, type Run } from '../../lib/compare-wordings.ts';
import { fill } from '../search/words.ts';
import type { CheckWords } from './words.ts';

/** Differences that are named one by one. */
const NAMED = 6;
/** Letters before a difference that tell where it is. */
const BEFORE = 4;
/** Longest stretch over which a character may have moved to be told as swapped. */
const SWAPPED = 3;

/** What differs, in words: what is written (`to` of the runs) against what is right (`from`). */
export function differencesInWords(runs: readonly Run[], words: CheckWords['differences']): string {
  if (!areComparable(runs)) return words.apart + words.stop;
  const joined = joinSwaps(runs);
  const named = joined.flatMap((run, place) => nameOf(run, joined[place - 1], words) ?? []);
  const marksDiffer = joined.some((run) => run.kind !== 'same' && lettersOf(run.from) === lettersOf(run.to));
  if (named.length === 0) return marksDiffer ? words.marksOnly + words.stop : '';
  const more = named.length - NAMED;
  const told = [
    ...named.slice(0, NAMED),
    ...(more > 0 ? [fill(words.more, { count: more })] : []),
    ...(marksDiffer ? [words.marksToo] : []),
  ];
  return told.join(words.comma) + words.stop;
}

function nameOf(run: Run, before: Run | undefined, words: CheckWords['differences']): string | undefined {
  const [right, written] = [trimMarks(run.from), trimMarks(run.to)];
  if (run.kind === 'same' || lettersOf(right) === lettersOf(written)) return undefined;
  const context = lettersBefore(before?.to ?? '');
  const where = context === '' ? words.atStart : fill(words.after, { words: context });
  if (written === '') return fill(words.leftOut, { where, words: right });
  if (right === '') return fill(words.added, { where, words: written });
  // A single character says little without the one before it.
  const lead = [...right].length === 1 && [...written].length === 1 ? lastLetter(before?.to ?? '') : '';
  return fill(words.changed, { written: lead + written, right: lead + right });
}

/** The last letters of a text, as far back as the punctuation before them. */
function lettersBefore(text: string): string {
  const clause = /[\p{L}\p{N}]*$/u.exec(text.replace(/[^\p{L}\p{N}]+$/u, ''))?.[0] ?? '';
  return [...clause].slice(-BEFORE).join('');
}

/** Runs in which a character that moved over a few others is one change. */
function joinSwaps(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (let place = 0; place < runs.length; place += 1) {
    const swap = swapOf(runs[place], runs[place + 1], runs[place + 2]);
    const run = swap ?? runs[place];
    if (run) result.push(run);
    if (swap) place += 2;
  }
  return result;
}

/** Three runs as one change, where the same characters are left out on one side of a few others and added on the other. */
function swapOf(first: Run | undefined, between: Run | undefined, last: Run | undefined): Run | undefined {
  if (!first || !last || between?.kind !== 'same' || between.from.length > SWAPPED) return undefined;
  const isMoved = first.from === last.to && first.to === last.from;
  const isOneSided = (first.from === '') !== (first.to === '');
  if (!isMoved || !isOneSided) return undefined;
  return {
    kind: 'changed',
    from: first.from + between.from + last.from,
    to: first.to + between.to + last.to,
  };
}

function trimMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The letter that a text ends in, if it ends in one. */
function lastLetter(text: string): string {
  return lettersOf([...text].slice(-1).join(''));
}
