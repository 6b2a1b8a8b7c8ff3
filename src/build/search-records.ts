import { compareDates, yearOf } from '../lib/partial-date.ts';
import { routes } from '../routes.ts';
import { TEXT_KINDS, type TextKind } from '../schemas/common.ts';
import type { Facet } from '../search/facets.ts';
import { recordUrl } from '../search/landing.ts';
import { strings } from '../strings.ts';
import { passageAnchor } from './markdown/passages.ts';
import { readBody } from './markdown/read-body.ts';
import type { Library, TextEntry } from './library/read-library.ts';

/** What is put into the index as one findable unit: a stretch of a text, a quotation, an entry of a list. */
export interface SearchRecord {
  /** Address as `recordUrl` writes it, without a leading slash. */
  readonly url: string;
  /** Heading of the result; empty for a quotation, whose own words are its heading. */
  readonly title: string;
  /** True for the first record of a text, the only one that is found by its title. */
  readonly opening: boolean;
  /** Lines of plain text, in the order of the page, joined by line feeds. */
  readonly body: string;
  /** Code of the text, for example `A12`. */
  readonly code?: string;
  /** Values as readers see them. */
  readonly filters: { readonly [F in Facet]?: readonly string[] };
  /** Date of the matter itself, for sorting. */
  readonly date?: string;
}

/** A line of a page with the anchor that leads to it, if it has one. */
interface Line {
  readonly text: string;
  readonly anchor: string;
}

/** A page before it is divided. */
interface Page {
  readonly address: string;
  readonly title: string;
  readonly code?: string;
  readonly lines: readonly Line[];
  readonly filters: SearchRecord['filters'];
  readonly date?: string;
}

/** A stretch is closed once it has this many characters, and never grows beyond `LONGEST` by adding a passage. */
const SHORTEST = 300;
const LONGEST = 800;

/**
 * Everything that search finds, in a fixed order: quotations first, the newest before the older, then articles,
 * speeches, reports, lessons, events, people, places, terms, misquotes, series and paths. Drafts are left out, and so is what only teachers read.
 */
export function searchRecords(library: Library): SearchRecord[] {
  const pages = [...textPages(library), ...listPages(library)];
  return pages.flatMap(divide);
}

const TEXT_ORDER: readonly TextKind[] = ['quotations', ...TEXT_KINDS.filter((kind) => kind !== 'quotations')];

function textPages(library: Library): Page[] {
  const themes = new Map(library.lists.themes.map(({ id, name }) => [id, name]));
  return TEXT_ORDER.flatMap((kind) => {
    const entries: readonly TextEntry[] = library.texts[kind];
    return entries
      .filter(({ data }) => data.review !== 'draft')
      .map((entry) => textPage(kind, entry, themes))
      .sort(newestFirst);
  });
}

function textPage(kind: TextKind, entry: TextEntry, themes: ReadonlyMap<string, string>): Page {
  const { data, body, id } = entry;
  const { passages, headings } = readBody(body);
  const date = 'date' in data ? data.date : undefined;
  return {
    address: routes.text(kind, id),
    title: 'title' in data ? data.title : '',
    code: data.code,
    lines: [
      ...frontLines(entry).map((text) => line(text)),
      ...headings.map(({ text, anchor }) => line(text, anchor)),
      ...passages.map(({ text, number }) => line(text, passageAnchor(number))),
    ],
    filters: {
      kind: [strings.kinds[kind].one],
      theme: data.themes.map((theme) => themes.get(theme) ?? theme),
      ...yearFilter(date),
      ...('speaker' in data ? { speaker: [data.speaker] } : {}),
      ...('status' in data ? { status: [strings.statuses[data.status].name] } : {}),
    },
    ...(date === undefined ? {} : { date }),
  };
}

/** What the page of a text says outside its body, as readers see it; neither teacher notes nor answers. */
function frontLines({ data }: TextEntry): (string | undefined)[] {
  const words = strings.search.records;
  if ('chain' in data) {
    return [
      data.text,
      data.occasion,
      data.dateNote,
      data.note,
      ...data.variants.map(({ text }) => words.variant + text),
      ...data.misquotes.map((text) => words.misquote + text),
      data.english,
    ];
  }
  if ('excerpts' in data) {
    const setting = [data.speaker, data.role, data.occasion, data.place, data.audience];
    return [setting.filter(Boolean).join(words.comma), ...data.excerpts.map(({ text }) => text), data.note];
  }
  if ('figures' in data) {
    const figures = data.figures.map(
      ({ label, value, unit, note }) => `${label}${words.colon}${value}${unit ?? ''}${note ? words.aside(note) : ''}`,
    );
    return [[data.issuer, data.period].filter(Boolean).join(words.comma), ...figures, data.note];
  }
  if ('objectives' in data) {
    return [
      data.summary,
      ...data.objectives,
      ...data.steps.map(({ title, activity }) => title + words.colon + activity),
      ...data.discussion,
      ...data.questions.map(({ question }) => question),
    ];
  }
  return [data.summary];
}

function listPages({ lists }: Library): Page[] {
  const kinds = strings.search.listKinds;
  const themes = new Map(lists.themes.map(({ id, name }) => [id, name]));
  const events = lists.events.map((event) => ({
    address: routes.event(event.period, event.id),
    title: event.title,
    lines: [event.summary, event.place, event.note].map((text) => line(text)),
    filters: {
      kind: [kinds.event],
      theme: event.themes.map((theme) => themes.get(theme) ?? theme),
      ...yearFilter(event.date),
    },
    date: event.date,
  }));
  const people = lists.people.map((person) => ({
    address: routes.person(person.id),
    title: person.name,
    lines: [person.altNames.join(strings.search.records.comma), person.role, person.relation, person.note].map((text) =>
      line(text),
    ),
    filters: { kind: [kinds.person] },
  }));
  const places = lists.places.map((place) => ({
    address: routes.place(place.id),
    title: place.name,
    lines: [place.modernName, place.summary, place.note].map((text) => line(text)),
    filters: { kind: [kinds.place] },
  }));
  const terms = lists.terms.map((term) => ({
    address: routes.term(term.id),
    title: term.term,
    lines: [term.definition, term.note, term.english].map((text) => line(text)),
    filters: { kind: [kinds.term] },
  }));
  const misquotes = lists.misquotes.map(({ id, wordings: [wording = '', ...others], verdict, evidence, advice }) => ({
    address: routes.misquote(id),
    title: strings.search.records.misquoteTitle(strings.misquotes.verdicts[verdict].name, wording),
    lines: [evidence, advice, ...others].map((text) => line(text)),
    filters: { kind: [kinds.misquote] },
  }));
  const series = lists.series.map(({ id, name, summary, introduction }) => ({
    address: routes.series(id),
    title: strings.series.title(name),
    lines: [summary, ...introduction].map((text) => line(text)),
    filters: { kind: [kinds.series] },
  }));
  const paths = lists.paths.map(({ id, name, summary, introduction, stops }) => ({
    address: routes.path(id),
    title: strings.path.title(name),
    lines: [summary, ...introduction, ...stops.map(({ task }) => task)].map((text) => line(text)),
    filters: { kind: [kinds.path] },
  }));
  return [...events.sort(newestFirst), ...people, ...places, ...terms, ...misquotes, ...series, ...paths];
}

function divide({ address, title, code, lines, filters, date }: Page): SearchRecord[] {
  const [page = '', own = ''] = address.replace(/^\//, '').split('#');
  return stretches(lines.filter(({ text }) => text !== '')).map((stretch, index) => ({
    url: recordUrl(
      page,
      stretch.map(({ anchor }) => anchor || own),
      index,
    ),
    title,
    opening: index === 0,
    body: stretch.map(({ text }) => text).join('\n'),
    ...(code === undefined ? {} : { code }),
    filters,
    ...(date === undefined ? {} : { date }),
  }));
}

/** Group lines into stretches of 300 to 800 characters; a single longer line stays whole. */
function stretches(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let size = LONGEST;
  for (const line of lines) {
    const last = groups[groups.length - 1];
    if (!last || size >= SHORTEST || size + line.text.length > LONGEST) {
      groups.push([line]);
      size = line.text.length;
    } else {
      last.push(line);
      size += line.text.length;
    }
  }
  return groups;
}

/** A line of a page; line feeds within it would count as lines of their own. */
function line(text: string | undefined, anchor = ''): Line {
  return { text: (text ?? '').replace(/\s*\n\s*/g, ' '), anchor };
}

function yearFilter(date: string | undefined): { readonly year?: readonly string[] } {
  return date === undefined ? {} : { year: [yearOf(date)] };
}

/** Undated pages last; equal dates keep the order of the library. */
function newestFirst(a: { readonly date?: string }, b: { readonly date?: string }): number {
  if (a.date === undefined || b.date === undefined) return compareDates(a.date, b.date);
  return compareDates(b.date, a.date);
}
