import type { SimplifyTable } from './fold.ts';
import { isSingle, unitsOf, type Unit } from './tokens.ts';

/*
 * Content of a Pagefind record that is at once index input and display text: one token per unit, separated by spaces.
 *
 *   兰考，75天gdp数  →  兰考 考7, 75 5天 天 gdp-数 数
 *
 * A token is the folded unit and the single character after it; Pagefind indexes `gdp-数` as gdp数, gdp and 数 at one
 * position. What follows a unit travels as ASCII punctuation at the end of its token, which Pagefind strips. Where the
 * original of a unit differs from its folded form, `^` and its code points follow, written in punctuation too.
 */

/** Frequent characters between units, each with a code of its own. `-`, `_`, `<` and `>` mean something to Pagefind. */
const CODES = new Map([
  ['，', ','],
  ['。', '.'],
  ['、', '\\'],
  ['；', ';'],
  ['：', ':'],
  ['？', '?'],
  ['！', '!'],
  ['“', '['],
  ['”', ']'],
  ['（', '('],
  ['）', ')'],
  ['《', '{'],
  ['》', '}'],
  ['—', '='],
  ['·', '@'],
  ['…', '"'],
  [' ', '+'],
  ['\n', '|'],
]);
const CHARACTERS = new Map([...CODES].map(([character, code]) => [code, character]));

/** Any other code point: an introducer and seven octal digits. */
const DIGITS = "'`#$%&*/";
const DIGIT_COUNT = 7;
const OTHER = '~';
const ORIGINAL = '^';
const LINK = '-';

/** Stands between title and body; it takes a position of its own, so that no phrase reaches across. */
const SEAM = '¶';

/** Encode one text. The result is empty for an empty text. */
export function encode(text: string, table: SimplifyTable): string {
  const units = unitsOf(text, table);
  const tokens = [between(text.slice(0, units[0]?.start ?? text.length))];
  units.forEach((unit, index) => {
    const next = units[index + 1];
    const gap = text.slice(unit.end, Math.max(unit.end, next?.start ?? text.length));
    tokens.push(head(unit, next) + original(text, unit, units[index - 1]) + between(gap));
  });
  return tokens.filter((token) => token !== '').join(' ');
}

/** The text that was encoded, character by character. */
export function decode(content: string): string {
  return content.split(' ').map(decodeToken).join('');
}

/** Encode a record: title words that may be found in it (or none), then the body. */
export function encodeRecord(title: string, body: string, table: SimplifyTable): string {
  return [encode(title, table), SEAM, encode(body, table)].filter((part) => part !== '').join(' ');
}

/** Take a record's content apart again. */
export function decodeRecord(content: string): { readonly title: string; readonly body: string } {
  const [title = '', body = ''] = content.split(SEAM);
  return { title: decode(title.trim()), body: decode(body.trim()) };
}

function head(unit: Unit, next: Unit | undefined): string {
  if (!next?.single) return unit.text;
  return unit.single ? unit.text + next.text : unit.text + LINK + next.text;
}

/** Nothing where the unit is its own original; a character that folds to several units belongs to the first of them. */
function original(text: string, unit: Unit, previous: Unit | undefined): string {
  const written = text.slice(Math.max(unit.start, previous?.end ?? 0), unit.end);
  return written === unit.text ? '' : ORIGINAL + [...written].map(digits).join('');
}

function between(gap: string): string {
  return [...gap].map((character) => CODES.get(character) ?? OTHER + digits(character)).join('');
}

function digits(character: string): string {
  const octal = (character.codePointAt(0) ?? 0).toString(8).padStart(DIGIT_COUNT, '0');
  return [...octal].map((digit) => DIGITS[Number(digit)]).join('');
}

function decodeToken(token: string): string {
  const characters = [...token];
  let at = 0;
  let text = '';
  const isDigit = () => DIGITS.includes(characters[at] ?? ' ');
  const readDigits = () => {
    const value = characters.slice(at, at + DIGIT_COUNT).reduce((sum, digit) => sum * 8 + DIGITS.indexOf(digit), 0);
    at += DIGIT_COUNT;
    return String.fromCodePoint(value);
  };

  if (isSingle(characters[0] ?? '')) {
    text = characters[0] ?? '';
    at = isSingle(characters[1] ?? '') ? 2 : 1;
  } else {
    while (/[\p{L}\p{N}]/u.test(characters[at] ?? '')) text += characters[at++] ?? '';
    if (characters[at] === LINK) at += 2;
  }
  if (characters[at] === ORIGINAL) {
    at += 1;
    text = '';
    while (isDigit()) text += readDigits();
  }
  while (at < characters.length) {
    const code = characters[at++] ?? '';
    text += code === OTHER ? readDigits() : (CHARACTERS.get(code) ?? '');
  }
  return text;
}
