import * as z from 'zod';
import { TEXT_KINDS, codeSchema, text } from './common.ts';

/** What was published of one text as words of others: its quotation and variants, or its excerpts. */
export const wordingRecord = z.strictObject({
  /** Code of the text. */
  code: z.union(TEXT_KINDS.map((kind) => codeSchema(kind))),
  /** The wordings, in the order of the text. */
  words: z.array(text),
});
export type WordingRecord = z.infer<typeof wordingRecord>;

/** `content/ledger/wordings.yaml`. */
export const wordingLedger = z
  .array(wordingRecord)
  .refine((records) => new Set(records.map(({ code }) => code)).size === records.length, {
    error: '登记里有重复的编号',
  });
