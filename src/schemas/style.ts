import * as z from 'zod';
import { idSchema, partialDate, reference, text, uniqueList } from './common.ts';

/** A spelling that the editors do not want, with the one that they do. */
const forbiddenSpelling = z.strictObject({
  /** The characters as they must not stand. */
  wrong: text,
  /** The characters that belong there. */
  right: text,
  /** Why, in a few words. */
  reason: text,
  /** Longer stretches in which the characters are right after all. */
  exceptions: uniqueList(text).default([]),
});

/** Titles that fit a person during a stretch of time; each is judged only because it is listed. */
const titles = z
  .strictObject({
    person: reference('people'),
    /** The first day on which the titles fit; left out when nobody knows. */
    from: partialDate.optional(),
    /** The last day on which they fit. */
    to: partialDate.optional(),
    /** The titles as they are written in texts. */
    titles: uniqueList(text).min(1, { error: '至少写一个职务 titles' }),
    /** What the limits rest on. */
    note: text,
  })
  .refine(({ from, to }) => from !== undefined || to !== undefined, {
    path: ['from'],
    error: 'from 和 to 至少写一个；两头都不知道的职务不用列',
  });

/** A finding that the editors have looked at and want to keep. */
const acceptance = z.strictObject({
  /** Number of the rule. */
  rule: z.string({ error: '请写规则号，例如：E401' }).regex(/^E\d{3}$/, { error: '规则号是 E 加三位数字，例如：E401' }),
  /** Ids that the message names, in any order. */
  ids: uniqueList(idSchema).min(1, { error: '写上提示里列出的标识 ids' }),
  /** Some of the words that the message shows, where one text has several findings. */
  words: text.optional(),
  /** Why it stays. */
  reason: text,
});

/** What the editors of a library have agreed on beyond its schemas. */
export const styleSchema = z.strictObject({
  forbidden: z.array(forbiddenSpelling, { error: '错误写法 forbidden 要写成列表' }).default([]),
  titles: z.array(titles, { error: '职务 titles 要写成列表' }).default([]),
  accepted: z.array(acceptance, { error: '承认的情况 accepted 要写成列表' }).default([]),
});
export type Style = z.infer<typeof styleSchema>;
