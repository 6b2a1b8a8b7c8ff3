import { getCollection, type CollectionEntry } from 'astro:content';
import { compareDates } from '../lib/partial-date.ts';
import { passageAnchor } from '../build/markdown/passages.ts';
import { countCharacters, readingMinutes } from '../lib/reading-time.ts';
import { quotationTitle } from '../lib/quotation-title.ts';
import { routes } from '../routes.ts';
import { TEXT_KINDS, type TextKind } from '../schemas/common.ts';
import { readingOf } from './bodies.ts';

export type Article = CollectionEntry<'articles'>;
export type Quotation = CollectionEntry<'quotations'>;
export type Speech = CollectionEntry<'speeches'>;
export type Report = CollectionEntry<'reports'>;
export type Lesson = CollectionEntry<'lessons'>;
export type Text = CollectionEntry<TextKind>;

/** Drafts are shown while editing and never published. */
const isPublished = ({ data }: { data: { review: string } }) => import.meta.env.DEV || data.review !== 'draft';

const codeNumber = (text: Text) => Number(text.data.code.slice(1));
const byCode = (a: Text, b: Text) => codeNumber(a) - codeNumber(b);
const byDate = (a: Speech | Report, b: Speech | Report) => compareDates(a.data.date, b.data.date) || byCode(a, b);

/** Articles in the order of their codes. */
export const articles: readonly Article[] = (await getCollection('articles', isPublished)).sort(byCode);
/** Quotations in the order of their codes. */
export const quotations: readonly Quotation[] = (await getCollection('quotations', isPublished)).sort(byCode);
/** Speech records by date, undated last. */
export const speeches: readonly Speech[] = (await getCollection('speeches', isPublished)).sort(byDate);
/** Report summaries by date, undated last. */
export const reports: readonly Report[] = (await getCollection('reports', isPublished)).sort(byDate);
/** Lessons in the order of their codes. */
export const lessons: readonly Lesson[] = (await getCollection('lessons', isPublished)).sort(byCode);

const lists: { readonly [Kind in TextKind]: readonly CollectionEntry<Kind>[] } = {
  articles,
  quotations,
  speeches,
  reports,
  lessons,
};

/** Every text of a kind, in reading order. */
export function textsOf<Kind extends TextKind>(kind: Kind): readonly CollectionEntry<Kind>[] {
  return lists[kind];
}

/** Every text of the library. */
export const allTexts: readonly Text[] = TEXT_KINDS.flatMap((kind): readonly Text[] => lists[kind]);

const byId = new Map(allTexts.map((text) => [`${text.collection}/${text.id}`, text]));
const byTextCode = new Map(allTexts.map((text) => [text.data.code, text]));

/** A text by kind and id. @throws when there is none */
export function findText<Kind extends TextKind>(kind: Kind, id: string): CollectionEntry<Kind> {
  const text = byId.get(`${kind}/${id}`);
  if (!text) throw new Error(`no ${kind} with the id ${id}`);
  return text as CollectionEntry<Kind>;
}

/** The text and, where the code names one, the passage number of `A12` or `A12-5`. @throws when there is no such text */
export function findByCode(code: string): { text: Text; passage: number | undefined } {
  const [textCode = '', passage] = code.split('-');
  const text = byTextCode.get(textCode);
  if (!text) throw new Error(`no text with the code ${textCode}`);
  return { text, passage: passage === undefined ? undefined : Number(passage) };
}

/** The title that readers see; a quotation is called by its first words. */
export function titleOf(text: Text): string {
  return 'title' in text.data ? text.data.title : quotationTitle(text.data.text);
}

/** The address of a text. */
export function addressOf(text: Text): string {
  return routes.text(text.collection, text.id);
}

/** The address of a text or a passage, by its code. @throws when there is no such text */
export function addressOfCode(code: string): string {
  const { text, passage } = findByCode(code);
  return passage === undefined ? addressOf(text) : routes.passage(text.collection, text.id, passageAnchor(passage));
}

/** How long a text is to read: characters and whole minutes. */
export function lengthOf(text: Text): { characters: number; minutes: number } {
  const characters = countCharacters(readingOf(text).passages.map((passage) => passage.text));
  return { characters, minutes: readingMinutes(characters) };
}
