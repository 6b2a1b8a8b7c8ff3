import type { Note } from '../finding.ts';
import type { LintRuleId } from '../rules.ts';
import { around, type Stretch } from './stretch.ts';

/** A mistake that can be told by its characters alone. */
export interface Pattern {
  readonly rule: LintRuleId;
  /** With the flags `g` and `u`. What matches is shown; what merely has to stand beside it belongs in a look-around. */
  readonly pattern: RegExp;
  readonly found: string;
  readonly remedy: string;
  /** Also looked for in the words of a source, because no source prints it on purpose. */
  readonly inSources?: true;
  /** Looked for in titles and names only. */
  readonly inTitles?: true;
}

/** Any Han character; in `〇` and `々` too, which Unicode counts as such. */
export const HAN = '\\p{Script=Han}';

/** Look for every pattern of a table in a stretch of text. */
export function findPatterns(table: readonly Pattern[], stretch: Stretch, note: Note): void {
  for (const { rule, pattern, found, remedy, inSources, inTitles } of table) {
    if ((stretch.voice === 'source' && !inSources) || (inTitles && !stretch.isTitle)) continue;
    for (const { 0: words, index } of stretch.text.matchAll(pattern)) {
      remark(stretch, index, index + words.length, rule, `${found}“${words}”`, remedy, note);
    }
  }
}

/** Note something about a part of a stretch; the words around it are shown. */
export function remark(
  stretch: Stretch,
  start: number,
  end: number,
  rule: LintRuleId,
  found: string,
  remedy: string,
  note: Note,
): void {
  const words = around(stretch.text, start, end);
  const { id, file } = stretch.entry;
  note({ rule, at: stretch.placeOf(start), file, ids: [id], found: `${found}，在“${words}”里`, remedy, words });
}
