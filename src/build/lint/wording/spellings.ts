import type { Style } from '../../../schemas/style.ts';
import type { Note } from '../finding.ts';
import { remark } from '../text/patterns.ts';
import { emptyBetween } from '../text/quoted.ts';
import type { Stretch } from '../text/stretch.ts';

/** Check a stretch of our own for the spellings that `style.yaml` forbids. In quotation marks a spelling is spoken of. */
export function checkSpellings(stretch: Stretch, { forbidden }: Style, note: Note): void {
  const text = emptyBetween(stretch.text, '“', '”');
  for (const { wrong, right, reason, exceptions } of forbidden) {
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
      if (exceptions.some((words) => covers(text, words, at, wrong.length))) continue;
      remark(stretch, at, at + wrong.length, 'E301', `写成了“${wrong}”`, `改成“${right}”：${reason}`, note);
    }
  }
}

/** Whether `words` stands in the text in such a way that it holds the stretch of `length` at `at`. */
function covers(text: string, words: string, at: number, length: number): boolean {
  for (let from = text.indexOf(words); from >= 0 && from <= at; from = text.indexOf(words, from + 1)) {
    if (from + words.length >= at + length) return true;
  }
  return false;
}
