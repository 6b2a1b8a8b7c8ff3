const FULL_WIDTH = /[\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]|\p{Script=Han}/u;

/**
 * Width of `text` in em when set in a Chinese typeface: a full-width character counts 1, any other 0.6.
 * An estimate on the safe side, for placing labels in a drawing.
 */
export function emWidth(text: string): number {
  return [...text].reduce((width, character) => width + (FULL_WIDTH.test(character) ? 1 : 0.6), 0);
}

/** Cut `text` into lines of at most `limit` em; a single character is never cut. */
export function breakLines(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const character of text) {
    const last = lines.at(-1);
    if (last !== undefined && emWidth(last + character) <= limit) lines[lines.length - 1] = last + character;
    else lines.push(character);
  }
  return lines;
}
