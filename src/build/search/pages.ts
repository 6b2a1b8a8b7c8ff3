import { durationOf } from '../../lib/duration-band.ts';
import { compareDates, yearOf } from '../../lib/partial-date.ts';
import { routes } from '../../routes.ts';
import { TEXT_KINDS, type TextKind } from '../../schemas/common.ts';
import type { Entry, LineKind } from '../../search/catalogue.ts';
import type { Facet } from '../../search/facets.ts';
import { strings } from '../../strings.ts';
import type { Library, TextEntry } from '../library/read-library.ts';
import { passageAnchor } from '../markdown/passages.ts';
import { readBody } from '../markdown/read-body.ts';

/** A line of a page with the anchor that leads to it, if it has one. */
export interface PageLine {
  readonly text: string;
  readonly anchor: string;
}

/** A short text by which an entry is found besides its title. */
export interface FurtherLine {
  readonly kind: LineKind;
  readonly text: string;
}

/** What search can lead to, with everything it is found by. */
export interface SearchPage {
  readonly entry: Omit<Entry, 'stretches'>;
  readonly further: readonly FurtherLine[];
  /** Plain text in the order of the page. */
  readonly lines: readonly PageLine[];
}

type Facets = Entry['facets'];

/**
 * Everything that search finds, in a fixed order: quotations first, the newest before the older, then articles,
 * speeches, reports, lessons, events, people, places, terms, themes, misquotes, series and paths. Drafts are left out,
 * and so is what only teachers read.
 */
export function searchPages(library: Library): SearchPage[] {
  const themes = new Map(library.lists.themes.map(({ id, name }) => [id, name]));
  const texts = TEXT_ORDER.flatMap((kind) => {
    const entries: readonly TextEntry[] = library.texts[kind];
    return entries
      .filter(({ data }) => data.review !== 'draft')
      .map((entry) => textPage(kind, entry, themes))
      .sort(newestFirst);
  });
  return [...texts, ...listPages(library, themes)];
}

const TEXT_ORDER: readonly TextKind[] = ['quotations', ...TEXT_KINDS.filter((kind) => kind !== 'quotations')];

function textPage(kind: TextKind, entry: TextEntry, themes: ReadonlyMap<string, string>): SearchPage {
  const { data, body, id } = entry;
  const { passages, headings } = readBody(body);
  const date = 'date' in data ? data.date : undefined;
  return {
    entry: {
      url: relative(routes.text(kind, id)),
      title: 'chain' in data ? oneLine(data.text) : data.title,
      kind: strings.kinds[kind].one,
      main: 'chain' in data ? 'text' : 'name',
      code: data.code,
      ...(date === undefined ? {} : { date }),
      facets: textFacets(kind, entry, themes),
    },
    further: furtherLines(entry),
    lines: nonEmpty([
      ...frontLines(entry).map((text) => line(text)),
      ...headings.map(({ text, anchor }) => line(text, anchor)),
      ...passages.map(({ text, number }) => line(text, passageAnchor(number))),
    ]),
  };
}

function textFacets(kind: TextKind, { data }: TextEntry, themes: ReadonlyMap<string, string>): Facets {
  return {
    kind: [strings.kinds[kind].one],
    theme: data.themes.map((theme) => themes.get(theme) ?? theme),
    ...yearFacet('date' in data ? data.date : undefined),
    ...('speaker' in data ? { speaker: [data.speaker] } : {}),
    ...('setting' in data && data.setting ? { setting: [strings.settings[data.setting]] } : {}),
    ...('status' in data ? { status: [strings.statuses[data.status].name] } : {}),
    ...('minutes' in data ? { duration: [strings.durations[durationOf(data.minutes)]] } : {}),
  };
}

function furtherLines({ data }: TextEntry): FurtherLine[] {
  if ('chain' in data) {
    return [
      ...data.variants.map(({ text }) => further('variant', text)),
      ...data.misquotes.map((text) => further('misquote', text)),
    ];
  }
  return 'excerpts' in data ? data.excerpts.map(({ text }) => further('excerpt', text)) : [];
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

function listPages({ lists }: Library, themes: ReadonlyMap<string, string>): SearchPage[] {
  const kinds = strings.search.listKinds;
  const names = strings.search.records;
  return [
    ...lists.events
      .map((event) =>
        listPage(kinds.event, routes.event(event.period, event.id), event.title, {
          lines: [event.summary, event.place, event.note],
          date: event.date,
          themes: event.themes.map((theme) => themes.get(theme) ?? theme),
        }),
      )
      .sort(newestFirst),
    ...lists.people.map((person) =>
      listPage(kinds.person, routes.person(person.id), person.name, {
        lines: [person.altNames.join(names.comma), person.role, person.relation, person.note],
        aliases: person.altNames,
      }),
    ),
    ...lists.places.map((place) =>
      listPage(kinds.place, routes.place(place.id), place.name, {
        lines: [place.modernName, place.summary, place.note],
      }),
    ),
    ...lists.terms.map((term) =>
      listPage(kinds.term, routes.term(term.id), term.term, { lines: [term.definition, term.note, term.english] }),
    ),
    ...lists.themes.map((theme) =>
      listPage(kinds.theme, routes.theme(theme.id), theme.name, { lines: [theme.summary] }),
    ),
    ...lists.misquotes.map(({ id, wordings: [wording = '', ...others], verdict, evidence, advice }) =>
      listPage(kinds.misquote, routes.misquote(id), wording, {
        lines: [evidence, advice, ...others],
        misquotes: others,
        status: strings.misquotes.verdicts[verdict].name,
      }),
    ),
    ...lists.series.map(({ id, name, summary, introduction }) =>
      listPage(kinds.series, routes.series(id), strings.series.title(name), { lines: [summary, ...introduction] }),
    ),
    ...lists.paths.map(({ id, name, summary, introduction, stops }) =>
      listPage(kinds.path, routes.path(id), strings.path.title(name), {
        lines: [summary, ...introduction, ...stops.map(({ task }) => task)],
      }),
    ),
  ];
}

interface ListPage {
  readonly lines: readonly (string | undefined)[];
  readonly date?: string;
  readonly themes?: readonly string[];
  readonly aliases?: readonly string[];
  /** Further wordings in circulation; given for a misquote only. */
  readonly misquotes?: readonly string[];
  readonly status?: string;
}

function listPage(kind: string, address: string, title: string, about: ListPage): SearchPage {
  const { lines, date, themes, aliases = [], misquotes, status } = about;
  return {
    entry: {
      url: relative(address),
      title: oneLine(title),
      kind,
      main: misquotes ? 'misquote' : 'name',
      ...(date === undefined ? {} : { date }),
      facets: {
        kind: [kind],
        ...(themes ? { theme: themes } : {}),
        ...yearFacet(date),
        ...(status === undefined ? {} : { status: [status] }),
      },
    },
    further: [
      ...aliases.map((text) => further('alias', text)),
      ...(misquotes ?? []).map((text) => further('misquote', text)),
    ],
    lines: nonEmpty(lines.map((text) => line(text))),
  };
}

function relative(address: string): string {
  return address.replace(/^\//, '');
}

function further(kind: LineKind, text: string): FurtherLine {
  return { kind, text: oneLine(text) };
}

function line(text: string | undefined, anchor = ''): PageLine {
  return { text: oneLine(text ?? ''), anchor };
}

/** Line feeds within a text would count as lines of their own. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function nonEmpty(lines: readonly PageLine[]): PageLine[] {
  return lines.filter(({ text }) => text !== '');
}

function yearFacet(date: string | undefined): { readonly [F in Facet]?: readonly string[] } {
  return date === undefined ? {} : { year: [yearOf(date)] };
}

/** Undated pages last; equal dates keep the order of the library. */
function newestFirst({ entry: a }: SearchPage, { entry: b }: SearchPage): number {
  if (a.date === undefined || b.date === undefined) return compareDates(a.date, b.date);
  return compareDates(b.date, a.date);
}
