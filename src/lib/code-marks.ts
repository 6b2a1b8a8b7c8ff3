/**
 * Which of a record's wordings are quoted: its own words, another wording in print (异文), or one that is only in
 * circulation (误引).
 */
export type Wording = 'text' | 'variant' | 'misquote';

/**
 * A code in full-width brackets, such as （Q34）, （A12-5） or （Q34异文）, or one of several, such as （A12-5、S4）; those
 * only refer. Offsets count UTF-16 units.
 */
export interface CodeMark {
  /** Code of a text or a passage. */
  readonly code: string;
  readonly wording: Wording;
  readonly start: number;
  readonly end: number;
}

/** Words in quotation marks with the code of their record directly behind them: “……”（Q34）. */
export interface MarkedQuote {
  /** What stands between the quotation marks. */
  readonly words: string;
  /** Offset of the first of them. */
  readonly start: number;
  readonly mark: CodeMark;
}

const CODE = /([AQSRL][1-9]\d*(?:-[1-9]\d*)?)(异文|误引)?/g;
const LIST = new RegExp(`（${CODE.source}(?:、${CODE.source})*）`, 'g');
const WORDINGS: Readonly<Record<string, Wording>> = { 异文: 'variant', 误引: 'misquote' };
const OPENING = '“「『‘';
const CLOSING = '”」』’';

/** Every code mark of a text, in order. */
export function codeMarks(text: string): CodeMark[] {
  return [...text.matchAll(LIST)].flatMap(({ index: listStart, 0: list }) => {
    const found = [...list.matchAll(CODE)];
    // A code that stands alone takes its brackets along.
    const margin = found.length === 1 ? 1 : 0;
    return found.map(({ index, 0: whole, 1: code = '', 2: form = '' }) => ({
      code,
      wording: WORDINGS[form] ?? 'text',
      start: listStart + index - margin,
      end: listStart + index + whole.length + margin,
    }));
  });
}

/** Every marked quotation of a text, in order. A mark without quotation marks before it only refers. */
export function markedQuotes(text: string): MarkedQuote[] {
  return codeMarks(text).flatMap((mark) => {
    const start = openingBefore(text, mark.start);
    return start === undefined ? [] : [{ words: text.slice(start, mark.start - 1), start, mark }];
  });
}

/** A stretch of a text between its code marks, or a mark. */
export type Stretch = string | CodeMark;

/** A text cut at its code marks; joining the stretches and the marks as written gives it back. */
export function splitAtMarks(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const mark of codeMarks(text)) {
    if (mark.start > end) stretches.push(text.slice(end, mark.start));
    stretches.push(mark);
    end = mark.end;
  }
  if (end < text.length) stretches.push(text.slice(end));
  return stretches;
}

/**
 * Offset behind the quotation mark that opens what closes directly before `end`; inner pairs and the apostrophes of
 * English words are stepped over.
 */
function openingBefore(text: string, end: number): number | undefined {
  if (end === 0 || !CLOSING.includes(text.charAt(end - 1))) return undefined;
  let depth = 0;
  for (let index = end - 1; index >= 0 && text[index] !== '\n'; index -= 1) {
    const character = text.charAt(index);
    if (character === '’' && /[A-Za-z]/.test(text.charAt(index - 1))) continue;
    if (CLOSING.includes(character)) depth += 1;
    else if (OPENING.includes(character)) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}
