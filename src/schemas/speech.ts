import * as z from 'zod';
import { codeSchema, partialDate, reference, setting, text, textFields, uniqueList } from './common.ts';

/** In what form the words were delivered. */
export const SPEECH_FORMATS = [
  'speech',
  'talk',
  'meeting',
  'article',
  'editorial',
  'broadcast',
  'inscription',
] as const;

/** How certain the editors are of the record as a whole. */
export const confidence = z.enum(['high', 'medium', 'low'], { error: '可信度 confidence 写 high、medium 或 low' });

/** A short exact excerpt with its source. */
export const excerpt = z.strictObject({
  /** The words, exactly. */
  text,
  /** Where they stand. */
  source: reference('sources').optional(),
});

/** The record of a speech: who spoke when and where, the outline in our own words, short exact excerpts. */
export const speechSchema = z.strictObject({
  ...textFields,
  /** S with a number, never reused. */
  code: codeSchema('speeches'),
  /** What the speech was about. */
  title: text,
  /** Who spoke, as readers know the name. */
  speaker: text,
  /** The speakers' own entries, where there are any. */
  speakers: uniqueList(reference('people')).default([]),
  /** The office held at that time. */
  role: text.optional(),
  /** When, as far as it is known. */
  date: partialDate.optional(),
  /** Where, in words. */
  place: text.optional(),
  /** On what occasion. */
  occasion: text,
  /** The kind of occasion, for browsing; left out where no record tells. */
  setting: setting.optional(),
  /** Who listened. */
  audience: text.optional(),
  /** Form of delivery. */
  format: z.enum(SPEECH_FORMATS, { error: `形式 format 取其一：${SPEECH_FORMATS.join('、')}` }),
  /** Short exact excerpts. */
  excerpts: z.array(excerpt).default([]),
  /** People named who have no entry. */
  otherPeople: uniqueList(text).default([]),
  /** How certain the record is. */
  confidence,
  /** Differences between sources, and what is still to be checked. */
  note: text.optional(),
  /** What the record rests on; never empty. */
  sources: textFields.sources.unwrap().min(1, { error: '讲话记录至少要有一个出处，写在 sources 里' }),
});
