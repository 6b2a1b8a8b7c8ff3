/**
 * A stretch of two wordings laid beside each other: `same` in both, only in the first (`left-out`), only in the second
 * (`added`), or one in place of the other (`changed`). `from` is what the first has, `to` what the second has.
 */
export interface Run {
  readonly kind: 'same' | 'left-out' | 'added' | 'changed';
  readonly from: string;
  readonly to: string;
}

/** Letters, Han characters and digits; all else is punctuation or space. */
const LETTER = /[\p{L}\p{N}]/u;
/** What an equal mark weighs beside an equal letter: letters decide how two wordings lie beside each other. */
const MARK_WEIGHT = 0.25;
/** A single equal letter between two differences is an accident, unless they have this many letters each or fewer. */
const SHORT_DIFFERENCE = 1;
/** Share of equal letters from which two wordings are worth comparing character by character. */
const COMPARABLE = 0.5;

/** The letters of a text, without punctuation and space. */
export function lettersOf(text: string): string {
  return [...text].filter((character) => LETTER.test(character)).join('');
}

/**
 * Lay two wordings beside each other so that as many characters as possible agree. Joining `from` of all runs gives
 * `first`, joining `to` gives `second`; two neighbours are never of the same kind, and never both different.
 */
export function compareWordings(first: string, second: string): Run[] {
  const runs: Run[] = [];
  for (const pair of pairs([...first], [...second])) push(runs, pair);
  return withoutAccidents(runs);
}

/** True when the two wordings differ, but in nothing except punctuation and space. */
export function differOnlyInMarks(runs: readonly Run[]): boolean {
  const different = runs.filter(({ kind }) => kind !== 'same');
  return different.length > 0 && different.every(({ from, to }) => lettersOf(from) === lettersOf(to));
}

/** True when some punctuation differs where the letters agree; the mark at the very end is not looked at. */
export function marksDiffer(runs: readonly Run[]): boolean {
  return runs.slice(0, -1).some(({ kind, from, to }) => kind !== 'same' && lettersOf(from) === lettersOf(to));
}

/** True when at least half of the letters of the shorter wording agree; below that runs say nothing. */
export function areComparable(runs: readonly Run[]): boolean {
  const count = (texts: readonly string[]) => [...lettersOf(texts.join(''))].length;
  const same = count(runs.filter(({ kind }) => kind === 'same').map(({ from }) => from));
  const shorter = Math.min(count(runs.map(({ from }) => from)), count(runs.map(({ to }) => to)));
  return same >= shorter * COMPARABLE;
}

type Pair = Pick<Run, 'from' | 'to'>;

/** The longest common subsequence, letters before marks, as single characters in order. */
function pairs(first: readonly string[], second: readonly string[]): Pair[] {
  const columns = second.length + 1;
  // best[row * columns + column]: weight of what agrees from this place to the ends.
  const best = new Float64Array((first.length + 1) * columns);
  const at = (row: number, column: number) => best[row * columns + column] ?? 0;
  const agreeing = (row: number, column: number) => {
    const character = first[row] ?? '';
    if (character !== second[column]) return -1;
    return at(row + 1, column + 1) + (LETTER.test(character) ? 1 : MARK_WEIGHT);
  };
  for (let row = first.length - 1; row >= 0; row -= 1) {
    for (let column = second.length - 1; column >= 0; column -= 1) {
      best[row * columns + column] = Math.max(at(row + 1, column), at(row, column + 1), agreeing(row, column));
    }
  }
  const result: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < first.length || column < second.length) {
    const [from, to] = [first[row] ?? '', second[column] ?? ''];
    if (from && to && agreeing(row, column) === at(row, column)) {
      result.push({ from, to });
      row += 1;
      column += 1;
    } else if (from && (!to || at(row + 1, column) >= at(row, column + 1))) {
      result.push({ from, to: '' });
      row += 1;
    } else {
      result.push({ from: '', to });
      column += 1;
    }
  }
  return result;
}

/** Add a stretch, joined to the last one when both agree or both differ. */
function push(runs: Run[], { from, to }: Pair): void {
  const last = runs[runs.length - 1];
  const joins = last !== undefined && (last.kind === 'same') === (from === to);
  const whole = joins ? { from: last.from + from, to: last.to + to } : { from, to };
  if (joins) runs.pop();
  runs.push({ kind: kindOf(whole), ...whole });
}

function kindOf({ from, to }: Pair): Run['kind'] {
  if (from === to) return 'same';
  if (to === '') return 'left-out';
  return from === '' ? 'added' : 'changed';
}

/** Runs in which a lone equal letter amid longer differences counts as part of them. */
function withoutAccidents(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const [place, run] of runs.entries()) {
    const before = result[result.length - 1];
    const joins = before?.kind !== 'same' && (run.kind !== 'same' || isAccident(run, before, runs[place + 1]));
    if (before && joins) {
      const whole = { from: before.from + run.from, to: before.to + run.to };
      result[result.length - 1] = { kind: kindOf(whole), ...whole };
    } else {
      result.push(run);
    }
  }
  return result;
}

function isAccident({ from }: Run, before: Run | undefined, after: Run | undefined): boolean {
  if (!before || !after || from !== lettersOf(from) || [...from].length > 1) return false;
  const letters = (run: Run) => Math.max([...lettersOf(run.from)].length, [...lettersOf(run.to)].length);
  return letters(before) + letters(after) > 2 * SHORT_DIFFERENCE;
}
