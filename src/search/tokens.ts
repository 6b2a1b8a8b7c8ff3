import { foldCharacter, type SimplifyTable } from './fold.ts';

/** What a text is counted in: one Han character, one digit, or one word of other letters. */
export interface Unit {
  /** The folded text. */
  readonly text: string;
  /** Where it stands in the original, UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True for a Han character or a digit, false for a word of letters. */
  readonly single: boolean;
}

const SINGLE = /[\p{Script=Han}\p{N}]/u;

/**
 * True for a character that is a unit of its own. Digits are, so that 1962 is found by 62年 as well as by 1962;
 * words of letters are not, so that they are found whole.
 */
export function isSingle(character: string): boolean {
  return SINGLE.test(character);
}

/** Divide a text into units, in order. Whatever folding drops separates runs and is not a unit itself. */
export function unitsOf(text: string, table: SimplifyTable): Unit[] {
  const units: Unit[] = [];
  let run = '';
  let runStart = 0;
  let at = 0;
  const closeRun = () => {
    if (run !== '') units.push({ text: run, start: runStart, end: at, single: false });
    run = '';
  };
  for (const character of text) {
    const folded = foldCharacter(character, table);
    if (folded === '') closeRun();
    for (const part of folded) {
      if (isSingle(part)) {
        closeRun();
        units.push({ text: part, start: at, end: at + character.length, single: true });
      } else {
        if (run === '') runStart = at;
        run += part;
      }
    }
    at += character.length;
  }
  closeRun();
  return units;
}

/** The folded text of units, end to end. */
export function textOf(units: readonly Unit[]): string {
  return units.map((unit) => unit.text).join('');
}

/**
 * The tokens that a run of units is found by in the index, so that `"t1 t2 …"` is an exact test for the run.
 * Every unit is indexed together with the single character after it; the last single unit of a longer run is
 * therefore covered by the token before it and has none of its own.
 */
export function phraseTokens(units: readonly Unit[]): string[] {
  const tokens = units.map((unit, index) => {
    const next = units[index + 1];
    return next?.single ? unit.text + next.text : unit.text;
  });
  if (units.length > 1 && units[units.length - 1]?.single) tokens.pop();
  return tokens;
}
