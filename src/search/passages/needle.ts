import { isSingle, type Unit } from '../tokens.ts';

/*
 * The folded text of a stretch, written so that looking for units is looking for a substring:
 *
 *   title, “75天，gdp数”  →  <title>|.75天<gdp>数|
 *
 * A word of letters stands in brackets and is found whole. A bar stands between title and body, and ends the stretch. A
 * full stop stands for punctuation before the first unit, which has a position of its own in Pagefind. Folding leaves
 * none of these characters, so that nothing that is looked for reaches across them.
 */
export const OPEN = '<';
export const CLOSE = '>';
export const BAR = '|';
export const LEADING = '.';

/** What a run of units is looked for by. */
export function needleOfUnits(units: readonly Unit[]): string {
  return units.map(({ text, single }) => (single ? text : OPEN + text + CLOSE)).join('');
}

/**
 * What a token of `phraseTokens` is looked for by. A word of letters by itself is found as the beginning of others, too,
 * which is what Pagefind does.
 */
export function needleOfToken(token: string): string {
  const characters = [...token];
  const single = characters.findIndex(isSingle);
  if (single === 0 || token === '') return token;
  const letters = single < 0 ? characters : characters.slice(0, single);
  return OPEN + letters.join('') + (single < 0 ? '' : CLOSE + characters.slice(single).join(''));
}
