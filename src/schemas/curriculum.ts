import * as z from 'zod';
import { idSchema, passageCode, reference, text, uniqueList } from './common.ts';

/** The three kinds of readers for whom a path is laid. */
export const READERS = ['cadres', 'trainers', 'public'] as const;
export type Reader = (typeof READERS)[number];

/** Paragraphs in our own words that open a series or a path. */
const introduction = z
  .array(text, { error: '引言 introduction 要写成列表，一段一项' })
  .min(1, { error: '引言 introduction 至少写一段' });

/** A series: articles in the order in which they are best read. An article belongs to one series at most. */
export const seriesSchema = z.strictObject({
  id: idSchema,
  /** The name readers see. */
  name: text,
  /** What the series is about, in one sentence. */
  summary: text,
  introduction,
  /** Articles by id, in reading order. */
  articles: uniqueList(reference('articles')).min(1, { error: '一个系列至少有一篇文章 articles' }),
});

/** One stop on a path. */
const stop = z.strictObject({
  /** Code of the article, lesson or other text to take up here. */
  code: passageCode,
  /** What to look for in it, in one sentence. */
  task: text,
});

/** A learning path: articles and lessons in order, for one kind of reader. */
export const pathSchema = z.strictObject({
  id: idSchema,
  /** The name readers see. */
  name: text,
  /** For whom. */
  reader: z.enum(READERS, { error: `读者 reader 取其一：${READERS.join('、')}` }),
  /** What a reader can do at its end, in one sentence. */
  summary: text,
  introduction,
  stops: z.array(stop).min(2, { error: '一条路径至少有两站 stops' }),
});
