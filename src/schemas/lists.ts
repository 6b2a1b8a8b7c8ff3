import * as z from 'zod';
import { citation, evidence, fullDate, idSchema, partialDate, reference, text, uniqueList } from './common.ts';

const sources = z.array(citation, { error: '出处 sources 要写成列表，每项有 id' });

/** A theme under which texts are gathered. */
export const themeSchema = z.strictObject({
  id: idSchema,
  /** The name readers see. */
  name: text,
  /** What the theme means, in our own words. */
  summary: text,
  /** 1–5 for the five phrases of the spirit, absent for the others. */
  core: z.number().int().min(1).max(5).optional(),
});

/** A person of the story. */
export const personSchema = z.strictObject({
  id: idSchema,
  /** The usual name. */
  name: text,
  /** Other names and spellings. */
  altNames: uniqueList(text).default([]),
  /** Pinyin with tone marks, surname first. */
  pinyin: text,
  born: partialDate.optional(),
  died: partialDate.optional(),
  /** What the person did, in our own words. */
  role: text,
  /** Relation to 焦裕禄. */
  relation: text,
  note: text.optional(),
  sources: sources.default([]),
});

/** A place of the story. */
export const placeSchema = z.strictObject({
  id: idSchema,
  name: text,
  /** Name and county of today. */
  modernName: text,
  /** Pinyin with tone marks. */
  pinyin: text,
  province: text,
  /** For a sketch only; never for finding the way. */
  coordinates: z.strictObject({
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    approximate: z.literal(true),
    precision: text,
  }),
  summary: text,
  note: text.optional(),
  sources: sources.default([]),
});

/** A stretch of the story under which events are gathered; the order of the file is their order. */
export const periodSchema = z.strictObject({
  id: idSchema,
  name: text,
  /** The years in words, for example 1953—1962. */
  years: text,
  summary: text.optional(),
  /** Where the period is also drawn as a line of days: its two ends and a caption. The home page shows it. */
  line: z.strictObject({ title: text, from: partialDate, to: partialDate, caption: text }).optional(),
});

/** Something that happened. */
export const eventSchema = z.strictObject({
  id: idSchema,
  date: partialDate,
  dateEnd: partialDate.optional(),
  title: text,
  summary: text,
  /** Where, in words. */
  place: text.optional(),
  /** Where, by id. */
  places: uniqueList(reference('places')).default([]),
  people: uniqueList(reference('people')).default([]),
  /** People named who have no entry. */
  otherPeople: uniqueList(text).default([]),
  themes: uniqueList(reference('themes')).default([]),
  period: reference('periods'),
  evidence,
  note: text.optional(),
  sources,
});

/** A word that needs explaining. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: text,
  /** Pinyin with tone marks. */
  pinyin: text,
  english: text,
  /** Heading of the glossary under which the term stands, in words. */
  category: text,
  definition: text,
  note: text.optional(),
  sources: sources.default([]),
});

/** One number with what it counts, when and where. */
export const figureSchema = z.strictObject({
  id: idSchema,
  label: text,
  value: z.number({ error: '数值 value 写数字，例如：12.5' }),
  unit: text,
  /** True where the source says 多、余、近、约. */
  approximate: z.literal(true).optional(),
  date: partialDate.optional(),
  scope: text,
  /** What the number belongs to, in words. */
  group: text,
  evidence,
  note: text.optional(),
  sources,
});

/** A drawing over numbers of `figures.yaml`; always shown with the same numbers as a table. */
export const chartSchema = z.strictObject({
  id: idSchema,
  title: text,
  /** bars: one bar a figure; parts: figures that add up to a whole. */
  kind: z.enum(['bars', 'parts'], { error: '图形 kind 写 bars（条形）或 parts（部分与整体）' }),
  figures: uniqueList(reference('figures')).min(2, { error: '一张图至少要两个数字' }),
  /** Shorter labels, in the order of `figures`. */
  labels: z.array(text).optional(),
  note: text.optional(),
});

/** Document types of GB/T 7714. */
export const MEDIA = ['M', 'N', 'J', 'A', 'V', 'Z', 'EB/OL', 'N/OL'] as const;
export const SHELVES = [
  'book',
  'paper',
  'film',
  'tv',
  'documentary',
  'opera',
  'song',
  'exhibition',
  'website',
] as const;

/** A source: the bibliographic fields first, an address second or none, so that a dead link loses nothing. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** Document type of GB/T 7714. */
  medium: z.enum(MEDIA, { error: `文献类型 medium 取其一：${MEDIA.join('、')}` }),
  title: text,
  /** True where the title describes the page, because its own was not seen. */
  described: z.literal(true).optional(),
  creators: uniqueList(text).default([]),
  /** Newspaper, publisher or site; absent where it is not known. */
  publisher: text.optional(),
  date: partialDate.optional(),
  isbn: text.optional(),
  /** Address on a host of `linkHosts`; every other address is left out. */
  url: z.url({ protocol: /^https?$/, error: '网址要以 http:// 或 https:// 开头' }).optional(),
  /** Day on which somebody last opened the address and found the page there. */
  urlChecked: fullDate.optional(),
  /** True where what was seen is a reprint or a mirror; it is then never linked. */
  reprint: z.literal(true).optional(),
  /** Where a reprint was seen, without scheme; for checking only, never shown as a link. */
  seenAt: uniqueList(
    text.refine((value) => !/^[a-z]+:/i.test(value), { error: '所见地址不写 http://，以免变成链接' }),
  ).default([]),
  /** On which shelf of the bibliography it stands, if it stands there. */
  shelf: z.enum(SHELVES, { error: `书架 shelf 取其一：${SHELVES.join('、')}` }).optional(),
  note: text.optional(),
});
