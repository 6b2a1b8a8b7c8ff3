import { codeMarks, markedQuotes, type MarkedQuote } from '../../../lib/code-marks.ts';
import { firstDifference, type Difference } from '../../../lib/quote-comparison.ts';
import { reportInto, shorten, type Diagnostic, type Place, type Report } from '../diagnostic.ts';
import type { Catalogue } from '../library/catalogue.ts';
import { checkReference } from '../library/check-reference.ts';
import { fieldPlace, type Loaded } from '../library/loaded.ts';
import { placeOf } from '../place.ts';
import { isRecord } from '../yaml/fields.ts';
import type { FieldPath } from '../yaml/read-yaml.ts';
import { bareText } from './bare-text.ts';
import { Wordings } from './wordings.ts';

/** Compare every marked quotation, in bodies and in fields, with the record that its code names. */
export function checkQuotes(loaded: Loaded, catalogue: Catalogue, diagnostics: Diagnostic[]): void {
  const wordings = new Wordings(loaded, catalogue);
  for (const { file, body, draft } of loaded.texts) {
    if (!body) continue;
    const { text, offsets } = bareText(body.text);
    const place = (offset: number): Place => {
      const { line, column } = placeOf(body.text, offsets[offset] ?? 0);
      return { line: line + body.line - 1, column };
    };
    checkWords(text, draft, place, { wordings, catalogue, report: reportInto(diagnostics, file) });
  }
  for (const entry of loaded.entries) {
    const fromDraft = isRecord(entry.fields) && entry.fields['review'] === 'draft';
    const context = { wordings, catalogue, report: reportInto(diagnostics, entry.file) };
    for (const { value, path } of stringsOf(entry.fields, [])) {
      const start = fieldPlace(entry, ...path);
      checkWords(value, fromDraft, (offset) => ({ ...start, column: start.column + offset }), context);
    }
  }
}

interface Context {
  readonly wordings: Wordings;
  readonly catalogue: Catalogue;
  readonly report: Report;
}

function checkWords(text: string, fromDraft: boolean, place: (offset: number) => Place, context: Context): void {
  for (const { code, start } of codeMarks(text)) {
    checkReference('passage', code, fromDraft, context.catalogue, place(start + 1), context.report);
  }
  for (const quote of markedQuotes(text)) {
    const { words, start, mark } = quote;
    const recorded = context.wordings.find(mark.code, mark.wording);
    if (!recorded) continue;
    if (recorded.length === 0) {
      context.report('G602', place(mark.start + 1), ...nothingToQuote(quote));
      continue;
    }
    const difference = firstDifference(words, recorded);
    if (difference) {
      context.report('G601', place(start + difference.offset), ...describe(quote, difference, recorded));
    }
  }
}

function nothingToQuote({ mark: { code, wording } }: MarkedQuote): [found: string, remedy: string] {
  if (wording === 'variant') return [`${code} 没有记录异文`, '核对编号；确有这种写法就先记进它的 variants，注明出处'];
  if (wording === 'misquote') return [`${code} 没有记录误引`, '核对编号；确有流传就先记进它的 misquotes'];
  return [`${code} 没有可以照引的原话`, '引某一段就写到段号，例如（A12-5）；只是提到它，就去掉引号'];
}

/** How far apart words may be and still be called the same saying with a slip. */
const SAME_SAYING = 0.5;

function describe(
  { words, mark }: MarkedQuote,
  { offset, found, recorded, agreement }: Difference,
  wordings: readonly string[],
): [found: string, remedy: string] {
  const quoted = `“${shorten(words, 24)}”`;
  if (agreement < SAME_SAYING) {
    const remedy = `原文是“${shorten(wordings[0] ?? '', 60)}”；照原文写，删节处写……，或改正编号`;
    return [`${quoted}与 ${mark.code} 的文字对不上`, remedy];
  }
  const position = [...words.slice(0, offset)].length + 1;
  const slip =
    found === ''
      ? `第 ${position} 个字前面少了“${recorded}”`
      : recorded === ''
        ? `第 ${position} 个字“${found}”是原文没有的`
        : `第 ${position} 个字是“${found}”，原文是“${recorded}”`;
  return [`${quoted}与 ${mark.code} 不符：${slip}`, '照原文改；有意删节的地方写……或［…］'];
}

/** Every string among the fields of an entry, with its path; what a correction took back may be wrong. */
function stringsOf(value: unknown, path: FieldPath): { value: string; path: FieldPath }[] {
  if (typeof value === 'string') return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => stringsOf(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'before' || path[0] !== 'corrections')
    .flatMap(([key, item]) => stringsOf(item, [...path, key]));
}
