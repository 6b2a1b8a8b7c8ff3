import type { MisquoteRecord, MisquoteVerdict } from './checker.ts';

/** Status of a quotation, as its record names it. */
export const CITED_STATUSES = ['verified', 'single-source', 'attributed', 'misquoted'] as const;
export type CitedStatus = (typeof CITED_STATUSES)[number];

/** How a quotation or a speech is cited. */
export interface Citation {
  /** Who spoke, as readers know the name. */
  readonly speaker: string;
  /** When, in words; undefined when nobody knows. */
  readonly when?: string;
  /** How far the wording was verified; a speech has none. */
  readonly status?: CitedStatus;
  /** Reference of the adopted source after GB/T 7714; of a speech, of its first source. */
  readonly reference: string;
  /** Where other wordings, or the excerpts of a speech, stand; in the order of its lines, empty where nothing is known. */
  readonly sources: readonly string[];
}

/** What the record of a wording in circulation says. */
export interface CitedMisquote extends MisquoteRecord {
  readonly evidence: string;
  readonly advice: string;
}

/** `check/citations.json`: what the desk for quotations tells of records besides what search knows of them. */
export interface Citations {
  /** By code. */
  readonly texts: ReadonlyMap<string, Citation>;
  /** By the address of the record, from the root of the site, without a leading slash. */
  readonly misquotes: ReadonlyMap<string, CitedMisquote>;
}

const VERDICTS: readonly string[] = [
  'different-wording',
  'other-speaker',
  'doubtful',
  'not-found',
] satisfies readonly MisquoteVerdict[];

/** Read the file with suspicion. @throws when it is not what the build writes */
export function parseCitations(value: unknown): Citations {
  const file = record(value);
  const texts = Object.entries(record(file['texts'])).map(([code, one]) => [code, citation(record(one))] as const);
  const misquotes = Object.entries(record(file['misquotes'])).map(
    ([url, one]) => [url, misquote(record(one))] as const,
  );
  return { texts: new Map(texts), misquotes: new Map(misquotes) };
}

function citation(fields: Fields): Citation {
  const { when, status } = fields;
  return {
    speaker: string(fields['speaker']),
    reference: string(fields['reference']),
    sources: strings(fields['sources']),
    ...(when === undefined ? {} : { when: string(when) }),
    ...(status === undefined ? {} : { status: oneOf(CITED_STATUSES, status) }),
  };
}

function misquote(fields: Fields): CitedMisquote {
  return {
    verdict: oneOf(VERDICTS, fields['verdict']) as MisquoteVerdict,
    nearest: strings(fields['nearest']),
    evidence: string(fields['evidence']),
    advice: string(fields['advice']),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('citations: no object');
  return value as Fields;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('citations: no text');
  return value;
}

function strings(value: unknown): string[] {
  if (!Array.isArray(value)) throw new TypeError('citations: no list');
  return value.map(string);
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new TypeError(`citations: unknown ${String(value)}`);
  return known;
}
