import * as z from 'zod';
import { citation, idSchema, reference, text, uniqueList } from './common.ts';

/**
 * How the wording in circulation stands to the evidence; said no more sharply than the evidence allows.
 * different-wording: records have other words; other-speaker: they are somebody else's; doubtful: form or content speak
 * against it; not-found: looked for and not found with a source.
 */
export const VERDICTS = ['different-wording', 'other-speaker', 'doubtful', 'not-found'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A wording in circulation that cannot be quoted as it stands. */
export const misquoteSchema = z.strictObject({
  id: idSchema,
  /** The wordings in circulation, the most common first. */
  wordings: uniqueList(text).min(1, { error: '至少写一种流传的文字 wordings' }),
  verdict: z.enum(VERDICTS, { error: `判断 verdict 取其一：${VERDICTS.join('、')}` }),
  /** What the evidence is, and how far it reaches. */
  evidence: text,
  /** What to do when one wants to use it. */
  advice: text,
  /** The nearest recorded quotations, the nearest first. */
  nearest: uniqueList(reference('quotations')).default([]),
  sources: z.array(citation, { error: '出处 sources 要写成列表，每项有 id' }).default([]),
});
