import * as z from 'zod';
import { codeSchema, partialDate, text, textFields, uniqueList } from './common.ts';
import { confidence } from './speech.ts';

export const REPORT_KINDS = [
  'debriefing',
  'work-report',
  'statistics',
  'news-report',
  'research',
  'education',
  'survey',
] as const;

/** One number of a report. */
const reportFigure = z.strictObject({
  /** What is counted. */
  label: text,
  /** The number, or the words of the source where it says 多、余、近. */
  value: z.union([z.number(), text], { error: '数值 value 写数字，或照来源写文字，例如：20多' }),
  /** The unit; empty for a bare number. */
  unit: z.string().optional(),
  /** What a reader of the number should know. */
  note: text.optional(),
});

/** The summary of a report, in our own words. */
export const reportSchema = z.strictObject({
  ...textFields,
  /** R with a number, never reused. */
  code: codeSchema('reports'),
  /** What the report is about. */
  title: text,
  /** Who published it. */
  issuer: text,
  /** When it was published. */
  date: partialDate.optional(),
  /** The time it reports on, in words. */
  period: text.optional(),
  /** Kind of report. */
  kind: z.enum(REPORT_KINDS, { error: `类别 kind 取其一：${REPORT_KINDS.join('、')}` }),
  /** Numbers of the report. */
  figures: z.array(reportFigure).default([]),
  /** People named who have no entry. */
  otherPeople: uniqueList(text).default([]),
  /** Places named that have no entry. */
  otherPlaces: uniqueList(text).default([]),
  /** How certain the record is. */
  confidence,
  /** Differences between sources, and what is still to be checked. */
  note: text.optional(),
  /** What the record rests on; never empty. */
  sources: textFields.sources.unwrap().min(1, { error: '报告摘要至少要有一个出处，写在 sources 里' }),
});
