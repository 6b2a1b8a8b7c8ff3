import { fold, type SimplifyTable } from '../fold.ts';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ''],
  [/[“”‘’「」『』"'＂〝〞﹁﹂﹃﹄]/g, '"'],
  [/…+|\.{3,}|⋯+/g, '…'],
  [/[—―–-]+/g, '-'],
  [/。/g, '.'],
];

/** True when two texts of the same letters have the same punctuation between them; kinds of quotation marks and widths aside. */
export function sameMarks(one: string, other: string, table: SimplifyTable): boolean {
  const [marks, others] = [marksBetween(one, table), marksBetween(other, table)];
  return marks.length === others.length && marks.every((mark, index) => mark === others[index]);
}

/** What stands between a letter and the next, in one form; nothing before the first and behind the last. */
function marksBetween(words: string, table: SimplifyTable): string[] {
  const { start, end } = fold(words, table);
  const gaps: string[] = [];
  for (let unit = 1; unit < start.length; unit += 1) {
    const gap = words.slice(end[unit - 1] ?? 0, Math.max(start[unit] ?? 0, end[unit - 1] ?? 0));
    gaps.push(FORMS.reduce((text, [form, plain]) => text.replace(form, plain), gap.normalize('NFKC')));
  }
  return gaps;
}
