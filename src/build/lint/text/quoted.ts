import { codeMarks } from '../../../lib/code-marks.ts';
import { NOT_WORDS } from './stretch.ts';

/** Words between two marks; offsets of the words, end exclusive. */
export interface Between {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Words in quotation marks. */
export interface Quoted extends Between {
  /** True when the code of a record follows: （Q12）, （Q12异文）, （A3-5）. */
  readonly isMarked: boolean;
}

/** Opening and closing quotation marks, outer and inner. */
const QUOTATION_MARKS = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
] as const;

/** The quotations of a text, and those within them. What stands within a marked quotation is marked with it. */
export function quotedIn(text: string): Quoted[] {
  const marks = new Set(codeMarks(text).map(({ start }) => start));
  const all = QUOTATION_MARKS.flatMap(([opening, closing]) => between(text, opening, closing));
  const marked = all.filter(({ end }) => marks.has(end + 1));
  return all.map((quoted) => ({
    ...quoted,
    isMarked: marked.some(({ start, end }) => start <= quoted.start && quoted.end <= end),
  }));
}

/** The text with the words of marked quotations, which are a source's own, replaced; of the same length. */
export function withoutMarked(text: string): string {
  return quotedIn(text)
    .filter(({ isMarked }) => isMarked)
    .reduce(empty, text);
}

/** The text with all words between two marks replaced; of the same length. */
export function emptyBetween(text: string, opening: string, closing: string): string {
  return between(text, opening, closing).reduce(empty, text);
}

function empty(text: string, { start, end }: Between): string {
  return text.slice(0, start) + NOT_WORDS.repeat(end - start) + text.slice(end);
}

/** The outermost pairs; one that is not closed is left out. */
function between(text: string, opening: string, closing: string): Between[] {
  const found: Between[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === opening) {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (text[at] === closing && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: at, words: text.slice(start, at) });
    }
  }
  return found;
}
