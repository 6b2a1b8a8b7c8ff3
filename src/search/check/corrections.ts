import { stretchOf, type Finding } from './finding.ts';

/** Words to put in the place of a stretch of the text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A note to put in behind an offset of the text. */
export interface NoteMark {
  readonly at: number;
  readonly words: string;
}

const CUT = '……';
/** Which marks a quotation within a quotation takes, by the mark that opens the outer one. */
const INNER: Readonly<Record<string, string>> = {
  '“': '‘’',
  '「': '『』',
  '『': '「」',
  '‘': '“”',
  '"': '‘’',
  '＂': '‘’',
};

/** What makes a passage right; nothing where a person must decide. */
export function replacementsFor({ verdict, joint, parts, opening }: Finding): Replacement[] {
  const right = parts.flatMap((part) => {
    const recorded = part.instead ?? part.recorded;
    const isWrong = part.onlyMarks || part.runs.some(({ kind }) => kind !== 'same');
    return recorded && isWrong ? [{ ...part, words: withInnerMarks(stretchOf(recorded), opening) }] : [];
  });
  if (verdict === 'misquote') return parts.every(({ instead }) => instead) ? right.map(toReplacement) : [];
  if (joint === 'left-out') {
    const [first, last] = [parts[0], parts[parts.length - 1]];
    const whole = parts.flatMap(({ recorded }) => (recorded ? [withInnerMarks(stretchOf(recorded), opening)] : []));
    return first && last ? [{ start: first.start, end: last.end, words: whole.join(CUT) }] : [];
  }
  if (joint !== undefined || verdict === 'unlisted' || verdict === 'library') return [];
  return right.map(toReplacement);
}

/** A text with words replaced and notes put in; both may come in any order, but must not overlap. */
export function correctedText(
  text: string,
  replacements: readonly Replacement[],
  notes: readonly NoteMark[] = [],
): string {
  const changes = [...replacements, ...notes.map(({ at, words }): Replacement => ({ start: at, end: at, words }))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  let result = '';
  let from = 0;
  for (const { start, end, words } of changes) {
    if (start < from) continue;
    result += text.slice(from, start) + words;
    from = end;
  }
  return result + text.slice(from);
}

/** Where an offset of the text lies after replacements were made. */
export function shifted(offset: number, replacements: readonly Replacement[]): number {
  return replacements.reduce(
    (at, { start, end, words }) => (end <= offset ? at + words.length - (end - start) : at),
    offset,
  );
}

function toReplacement({ start, end, words }: Replacement): Replacement {
  return { start, end, words };
}

/** Quotation marks within the words, of the kind that stands within the mark that opens them. */
function withInnerMarks(words: string, opening: string): string {
  const [open, close] = INNER[opening] ?? '';
  if (open === undefined || close === undefined) return words;
  return words.replace(/[“「『‘]/g, open).replace(/[”」』’]/g, close);
}
