import { foldCharacter, type SimplifyTable } from './fold.ts';

/** What a text is counted in: one Han character, or one run of other letters and digits. */
export interface Unit {
  /** The folded text. */
  readonly text: string;
  /** Where it stands in the original, UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly han: boolean;
}

const HAN = /\p{Script=Han}/u;

/** True for a Han character. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** Divide a text into units, in order. Whatever folding drops separates runs and is not a unit itself. */
export function unitsOf(text: string, table: SimplifyTable): Unit[] {
  const units: Unit[] = [];
  let run = '';
  let runStart = 0;
  let at = 0;
  const closeRun = () => {
    if (run !== '') units.push({ text: run, start: runStart, end: at, han: false });
    run = '';
  };
  for (const character of text) {
    const folded = foldCharacter(character, table);
    if (folded === '') closeRun();
    for (const part of folded) {
      if (isHan(part)) {
        closeRun();
        units.push({ text: part, start: at, end: at + character.length, han: true });
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
 * Every unit is indexed together with the Han character after it; the last Han unit of a longer run is therefore
 * covered by the token before it and has none of its own.
 */
export function phraseTokens(units: readonly Unit[]): string[] {
  const tokens = units.map((unit, index) => {
    const next = units[index + 1];
    return next?.han ? unit.text + next.text : unit.text;
  });
  if (units.length > 1 && units[units.length - 1]?.han) tokens.pop();
  return tokens;
}
