import * as z from 'zod';
import { codeSchema, partialDate, reference, setting, text, textFields, uniqueList } from './common.ts';

/** Who speaks in which way: words remembered by others are not his own writing. */
export const QUOTATION_KINDS = [
  'said',
  'wrote',
  'inscription',
  'poem',
  'editorial',
  'reported-speech',
  'folk-saying',
] as const;

/** How far a wording was verified; shown with every copy of it. */
export const STATUSES = ['verified', 'single-source', 'attributed', 'misquoted'] as const;
export type Status = (typeof STATUSES)[number];

/** Steps from the spoken word to the reprint, in this order. */
export const CHAIN_STEPS = ['original', 'adopted', 'corroborating'] as const;

/** One carrier of the wording. */
const chainLink = z.strictObject({
  /** original（最早刊载）、adopted（本站采用）或 corroborating（同文旁证）。 */
  step: z.enum(CHAIN_STEPS, { error: `环节 step 取其一：${CHAIN_STEPS.join('、')}` }),
  /** Id of an entry in `sources.yaml`. */
  source: reference('sources'),
  /** 版次、页码或段落。 */
  at: text.optional(),
});

/** Another wording of the same saying. */
const variant = z.strictObject({
  /** The words as that source has them. */
  text,
  /** Where they stand, by id, when the source has an entry. */
  source: reference('sources').optional(),
  /** Where they stand, in words, when it has none. */
  seenIn: text.optional(),
});

/** A quotation: words that somebody said or wrote, with where they come from and how far that was verified. */
export const quotationSchema = z.strictObject({
  ...textFields,
  /** Q with a number, never reused. */
  code: codeSchema('quotations'),
  /** The words themselves, character by character as the adopted source has them. */
  text,
  /** Who said or wrote them, as readers know the name. */
  speaker: text,
  /** The speakers' own entries, where there are any. */
  speakers: uniqueList(reference('people')).default([]),
  /** How the words came to us. */
  kind: z.enum(QUOTATION_KINDS, { error: `类别 kind 取其一：${QUOTATION_KINDS.join('、')}` }),
  /** When, as far as it is known. */
  date: partialDate.optional(),
  /** When, in words, where no date can be given. */
  dateNote: text.optional(),
  /** On what occasion, in our own words. */
  occasion: text,
  /** The kind of occasion, for browsing; left out where no record tells. */
  setting: setting.optional(),
  /** From the first print to the reprints; exactly one link is `adopted`. */
  chain: z.array(chainLink).refine((links) => links.filter((link) => link.step === 'adopted').length === 1, {
    error: '来源链 chain 里要有且只有一个 step: adopted（本站采用的出处）',
  }),
  /** Other wordings in print. */
  variants: z.array(variant).default([]),
  /** Wrong wordings in circulation, so that a search for them leads here. */
  misquotes: uniqueList(text).default([]),
  /** How far the wording was verified. */
  status: z.enum(STATUSES, { error: `核对状态 status 取其一：${STATUSES.join('、')}` }),
  /** Why it has this status, and what an editor should know. */
  note: text.optional(),
  /** Our own English rendering. */
  english: text.optional(),
});
