import type { Catalogue } from '../catalogue.ts';
import type { Citations, CitedMisquote, CitedStatus } from './citations.ts';
import type { CheckReport, Finding } from './finding.ts';

/** What is shown of an entry that a finding names. */
export interface CheckRecord {
  /** Address from the root of the site, without a leading slash. */
  readonly url: string;
  readonly title: string;
  readonly code?: string;
  readonly speaker?: string;
  readonly when?: string;
  readonly status?: CitedStatus;
  readonly reference?: string;
  /** Where other wordings or excerpts stand, in the order of the entry's lines. */
  readonly sources: readonly string[];
  readonly misquote?: CitedMisquote;
}

/** A report with what is needed to show it. */
export interface CheckAnswer {
  readonly report: CheckReport;
  /** By number of the entry. */
  readonly records: Readonly<Record<number, CheckRecord>>;
}

/** Add to a report what is known of the entries that it names. */
export function withRecords(report: CheckReport, catalogue: Catalogue, citations: Citations): CheckAnswer {
  const records: Record<number, CheckRecord> = {};
  for (const finding of report.findings) {
    for (const entry of entriesIn(finding)) records[entry] ??= recordOf(entry, catalogue, citations);
  }
  return { report, records };
}

function entriesIn({ parts, cautions }: Finding): number[] {
  const recorded = parts.flatMap((part) => [part.recorded, part.instead]);
  return [...cautions, ...recorded.flatMap((one) => (one ? [one.entry] : []))];
}

function recordOf(entry: number, { entries }: Catalogue, { texts, misquotes }: Citations): CheckRecord {
  const { url = '', title = '', code, date, facets } = entries[entry] ?? {};
  const cited = code === undefined ? undefined : texts.get(code);
  const [speaker] = cited ? [cited.speaker] : (facets?.speaker ?? []);
  const misquote = misquotes.get(url);
  const when = cited ? cited.when : date;
  return {
    url,
    title,
    sources: cited?.sources ?? [],
    ...(code === undefined ? {} : { code }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(when === undefined ? {} : { when }),
    ...(cited?.status === undefined ? {} : { status: cited.status }),
    ...(cited ? { reference: cited.reference } : {}),
    ...(misquote ? { misquote } : {}),
  };
}
