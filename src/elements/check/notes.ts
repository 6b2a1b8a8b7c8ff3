import type { CheckAnswer, CheckRecord } from '../../search/check/answer.ts';
import type { NoteMark } from '../../search/check/corrections.ts';
import type { Finding, Recorded } from '../../search/check/finding.ts';
import { fill } from '../search/words.ts';
import type { CheckWords } from './words.ts';

/** Numbered notes that say where words come from. */
export interface Notes {
  /** The numbers, to be put into the text. */
  readonly marks: readonly NoteMark[];
  /** The notes themselves, in the order of their numbers. */
  readonly lines: readonly string[];
}

/**
 * A note for every passage that stands as it is recorded; passages from the same place share one.
 * @param isRight tells which findings stand as they are recorded, corrected ones included
 */
export function notesFor(
  { report, records }: CheckAnswer,
  isRight: (finding: Finding) => boolean,
  words: CheckWords,
): Notes {
  const lines: string[] = [];
  const marks = report.findings.filter(isRight).flatMap((finding): NoteMark[] => {
    const numbers = new Set(
      finding.parts.flatMap((part) => {
        const recorded = part.instead ?? part.recorded;
        const record = recorded && records[recorded.entry];
        const line = record && noteOf(recorded, record, words);
        if (line === undefined) return [];
        if (!lines.includes(line)) lines.push(line);
        return [lines.indexOf(line) + 1];
      }),
    );
    const at = finding.end + (finding.opening === '' ? 0 : 1);
    return [...numbers].map((number) => ({ at, words: fill(words.mark, { number }) }));
  });
  return { marks, lines: lines.map((line, index) => fill(line, { number: index + 1 })) };
}

/** A note without its number. */
function noteOf(recorded: Recorded, record: CheckRecord, words: CheckWords): string | undefined {
  const reference = referenceOf(recorded, record);
  if (reference === '') return undefined;
  const status = record.status && words.statuses[record.status];
  const facts = [record.when, record.code, status].filter((fact) => fact !== undefined && fact !== '');
  const values = { speaker: record.speaker ?? '', reference, facts: facts.join(words.factsApart) };
  return fill(words.note, values);
}

/** Where the very wording stands: another wording and an excerpt have a source of their own. */
export function referenceOf({ kind, place }: Recorded, { reference = '', sources }: CheckRecord): string {
  const own = kind === 'variant' || kind === 'excerpt' ? sources[place] : undefined;
  return own === undefined || own === '' ? (kind === 'variant' ? '' : reference) : own;
}
