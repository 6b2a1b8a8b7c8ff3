import { quotationSchema } from '../../schemas/quotation.ts';
import { speechSchema } from '../../schemas/speech.ts';
import type { Entry } from '../gate/library/loaded.ts';
import { comparable, type Comparable } from './likenesses.ts';

/** One wording of a record: words of others that texts quote by code. */
export interface RecordedWording extends Comparable {
  readonly entry: Entry;
  /** How the wording is marked behind a quotation, for example `Q12` or `Q12异文`. */
  readonly mark: string;
  readonly words: string;
  readonly speaker: string;
}

/** Every wording that the quotations and speeches of a library record. */
export function recordedWordings(entries: readonly Entry[]): RecordedWording[] {
  return entries.flatMap((entry) =>
    wordingsOf(entry).map((wording) => ({ ...wording, entry, folded: comparable(wording.words) })),
  );
}

function wordingsOf({ collection, fields }: Entry): Pick<RecordedWording, 'mark' | 'words' | 'speaker'>[] {
  if (collection === 'quotations') {
    const record = quotationSchema.safeParse(fields).data;
    if (!record) return [];
    const { code, text, speaker, variants, misquotes } = record;
    return [
      { mark: code, words: text, speaker },
      ...variants.map((variant) => ({ mark: `${code}异文`, words: variant.text, speaker })),
      ...misquotes.map((words) => ({ mark: `${code}误引`, words, speaker })),
    ];
  }
  const record = collection === 'speeches' ? speechSchema.safeParse(fields).data : undefined;
  if (!record) return [];
  const { code, excerpts, speaker } = record;
  return excerpts.map(({ text }) => ({ mark: code, words: text, speaker }));
}
