import type { Checker } from './checker.ts';
import type { CheckReport, Finding } from './finding.ts';
import { CHECK_LIMIT } from './limit.ts';
import { PassageReader } from './passage-reader.ts';
import { readQuoted } from './quoted.ts';
import { sentencesOf } from './sentences.ts';

/** How far a check has come, in UTF-16 units of the text. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Compare a text with a library, passage by passage. Every step is short; stop by not asking for the next one. The
 * verdict 'unlisted' is still to be asked of the library's texts (`askLibrary`).
 */
export function* checkText(
  text: string,
  checker: Checker,
  { limit = CHECK_LIMIT }: { readonly limit?: number } = {},
): Generator<CheckProgress, CheckReport> {
  const read = text.slice(0, wholeCharacters(text, limit));
  const total = read.length;
  const reader = new PassageReader(read, checker);
  yield { done: 0, total };
  const { quoted, unpaired } = readQuoted(read);
  yield { done: 0, total };
  const findings: Finding[] = [];
  let proseFrom = 0;
  for (const passage of [...quoted, undefined]) {
    if (!passage || reader.interrupts(passage)) {
      for (const sentence of sentencesOf(read, { start: proseFrom, end: passage ? passage.start - 1 : total })) {
        findings.push(...reader.readProse(sentence));
        yield { done: sentence.end, total };
      }
      proseFrom = passage ? passage.end + 1 : total;
    }
    if (!passage) break;
    findings.push(...reader.readQuoted(passage, quoted));
    if (proseFrom > passage.end) yield { done: proseFrom, total };
  }
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return { findings, unpaired, read: total };
}

/** At most `limit` units, and never half a character. */
function wholeCharacters(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
