import * as z from 'zod';
import { isPartialDate } from '../lib/partial-date.ts';

/** Collections whose entries are files with a body; each has a code letter of its own. */
export const TEXT_KINDS = ['articles', 'quotations', 'speeches', 'reports', 'lessons'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Collections kept as one YAML list each. */
export const LIST_KINDS = [
  'themes',
  'people',
  'places',
  'periods',
  'events',
  'terms',
  'figures',
  'charts',
  'sources',
  'series',
  'paths',
  'misquotes',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export type CollectionName = TextKind | ListKind;

/** First letter of every code, per kind: `A12`, `Q34`, `S5`, `R7`, `L3`. */
export const CODE_LETTERS: Record<TextKind, string> = {
  articles: 'A',
  quotations: 'Q',
  speeches: 'S',
  reports: 'R',
  lessons: 'L',
};

/** What an id looks like: lower-case ASCII words joined by single hyphens. It is the file name and never changes. */
export const ID_SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A text or a passage of it as printed on paper: `A12`, `A12-5`. */
export const CODE_SHAPE = /^[AQSRL][1-9]\d*(?:-[1-9]\d*)?$/;

/** An id of our own. */
export const idSchema = z
  .string({ error: '请写一个标识(id)，例如：lankao-475-days' })
  .regex(ID_SHAPE, { error: '标识只用小写英文字母、数字和连字符，例如：lankao-475-days' });

/** An id of an entry in another collection; the gate checks that the entry exists. */
export const reference = (collection: CollectionName) => idSchema.meta({ reference: collection });

/** A code of a text or a passage; the gate checks that it exists. */
export const passageCode = z
  .string({ error: '请写编号，例如：Q34 或 A12-5' })
  .regex(CODE_SHAPE, { error: '编号是一个字母加数字，段落再加连字符和段号，例如：Q34 或 A12-5' })
  .meta({ reference: 'passage' });

/** The code of a text itself, given once and never reused. */
export const codeSchema = (kind: TextKind) =>
  z
    .string({ error: `请写编号 code，例如：${CODE_LETTERS[kind]}12；取这一类最大的编号加一` })
    .regex(new RegExp(`^${CODE_LETTERS[kind]}[1-9]\\d*$`), {
      error: `这一类的编号是 ${CODE_LETTERS[kind]} 加数字，例如：${CODE_LETTERS[kind]}12`,
    });

/** Text on one line or several, never empty and without space at its ends. */
export const text = z
  .string({ error: '这里要写文字' })
  .min(1, { error: '这里不能为空；没有内容就删去这一行' })
  .refine((value) => value === value.trim(), { error: '开头或结尾有多余的空格，请删去' });

/** A date of a year, a month or a day. */
export const partialDate = z.string({ error: '日期请加引号写成文字，例如："1963-08-12"' }).refine(isPartialDate, {
  error: '日期写作 1963、1963-08 或 1963-08-12，并且要是真实存在的日子',
});

/** A full calendar day. */
export const fullDate = partialDate.refine((value) => value.length === 10, { error: '这里要写到日，例如：2026-11-23' });

/** Where something rests: a source by id and, where known, the page, edition or paragraph. */
export const citation = z.strictObject({
  /** Id of an entry in `sources.yaml`. */
  id: reference('sources'),
  /** 版次、页码或段落，例如：第1版。 */
  at: text.optional(),
});

/** One public correction, newest last. */
export const correction = z.strictObject({
  /** Day of the correction. */
  date: fullDate,
  /** The words as they stood. */
  before: text,
  /** The words as they stand. */
  after: text,
  /** Why, in one sentence. */
  reason: text,
});

/** How far the editors are with an entry; `draft` is never in a production build. */
export const review = z.enum(['draft', 'reviewed'], { error: '审校状态 review 写 draft（草稿）或 reviewed（已审）' });

/** What a reader may do with the text. */
export const rights = z.enum(['own', 'excerpt', 'public'], {
  error: '权利 rights 写 own（本站自撰）、excerpt（依法适当引用）或 public（公有领域）',
});

/** How well a fact is attested. */
export const evidence = z.enum(['verified', 'single-source', 'disputed'], {
  error: '证据 evidence 写 verified（多处可证）、single-source（仅一处）或 disputed（说法不一）',
});

/** Where words were said or written; the list that readers browse by. */
export const SETTINGS = [
  'survey',
  'meeting',
  'conversation',
  'family',
  'illness',
  'writing',
  'inspection',
  'commemoration',
  'press',
  'recollection',
  'verse',
] as const;
export const setting = z.enum(SETTINGS, { error: `场合 setting 取其一：${SETTINGS.join('、')}` });

/** Unique values only: a theme or a person named twice is a slip. */
export const uniqueList = <T extends z.ZodType>(item: T) =>
  z
    .array(item, { error: '这里要写成列表，每项一行，以“- ”开头' })
    .refine((values) => new Set(values).size === values.length, { error: '列表里有重复的项，请删去一个' });

/** Fields that every text shares. */
export const textFields = {
  /** Themes by id, the most fitting first. */
  themes: uniqueList(reference('themes')).default([]),
  /** People the text is about, by id. */
  people: uniqueList(reference('people')).default([]),
  /** Places the text is about, by id. */
  places: uniqueList(reference('places')).default([]),
  /** What the text rests on. */
  sources: z.array(citation, { error: '出处 sources 要写成列表，每项有 id' }).default([]),
  /** Day of first publication here. */
  published: fullDate,
  /** Day of the last change of substance. */
  revised: fullDate.optional(),
  /** Day on which the text was last compared with its sources. */
  checked: fullDate.optional(),
  /** Draft or reviewed. */
  review,
  /** Public corrections, oldest first. */
  corrections: z.array(correction).default([]),
  /** What a reader may do with the text. */
  rights,
};
