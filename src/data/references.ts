import { codeMarks } from '../lib/code-marks.ts';
import { groupBy } from '../lib/group.ts';
import type { CollectionName } from '../schemas/common.ts';
import { readingOf } from './bodies.ts';
import { events, people, places, terms, figures, findChart, type Event } from './lists.ts';
import { allTexts, findByCode, type Text } from './texts.ts';

/** What an entry names, as `collection/id`. */
type Target = `${CollectionName}/${string}`;

const target = (collection: CollectionName, id: string): Target => `${collection}/${id}`;
const targets = (collection: CollectionName, ids: readonly string[]) => ids.map((id) => target(collection, id));
const cited = (items: readonly { id: string }[]) => items.map(({ id }) => target('sources', id));

/** The text that a code names. */
function textTarget(code: string): Target {
  const { text } = findByCode(code);
  return target(text.collection, text.id);
}

/** Everything that the body of a text names through the vocabulary. */
function mentioned(text: Text): Target[] {
  return readingOf(text).mentions.flatMap(({ collection, id }): Target[] => {
    if (collection === 'passage') return [textTarget(id)];
    if (collection === 'charts') return [target('charts', id), ...targets('figures', findChart(id).figures)];
    return [target(collection as CollectionName, id)];
  });
}

/** What only texts of this kind name in their front matter. */
function particular(text: Text): Target[] {
  switch (text.collection) {
    case 'quotations': {
      const { chain, variants, speakers } = text.data;
      const carriers = [...chain.map(({ source }) => source), ...variants.flatMap(({ source }) => source ?? [])];
      return [...targets('sources', carriers), ...targets('people', speakers)];
    }
    case 'speeches': {
      const { excerpts, speakers } = text.data;
      return [
        ...targets('people', speakers),
        ...targets(
          'sources',
          excerpts.flatMap(({ source }) => source ?? []),
        ),
      ];
    }
    case 'lessons': {
      const { steps, questions, discussion, objectives } = text.data;
      const codes = [...steps.flatMap(({ materials }) => materials), ...questions.map(({ evidence }) => evidence)];
      const words = [
        ...objectives,
        ...steps.map(({ activity }) => activity),
        ...discussion,
        ...questions.flatMap(({ question, answer }) => [question, answer]),
      ];
      return [...codes, ...words.flatMap(codeMarks).map(({ code }) => code)].map(textTarget);
    }
    case 'articles':
    case 'reports':
      return [];
  }
}

/** Everything that a text names, without repetition. */
function namedBy(text: Text): Set<Target> {
  const { themes, people: persons, places: sites, sources } = text.data;
  return new Set([
    ...targets('themes', themes),
    ...targets('people', persons),
    ...targets('places', sites),
    ...cited(sources),
    ...particular(text),
    ...mentioned(text),
  ]);
}

// "Who names what" turned around: for every target those that name it, in reading order.
const textUsers = groupBy(allTexts, (text) => [...namedBy(text)]);
const eventUsers = groupBy(events, (event) => [
  ...targets('themes', event.themes),
  ...targets('people', event.people),
  ...targets('places', event.places),
  ...cited(event.sources),
]);
const listUsers = groupBy(
  [
    ...people.map((item) => ({ kind: 'people' as const, id: item.id, name: item.name, sources: item.sources })),
    ...places.map((item) => ({ kind: 'places' as const, id: item.id, name: item.name, sources: item.sources })),
    ...terms.map((item) => ({ kind: 'terms' as const, id: item.id, name: item.term, sources: item.sources })),
    ...figures.map((item) => ({ kind: 'figures' as const, id: item.id, name: item.label, sources: item.sources })),
  ],
  (item) => cited(item.sources),
);

/** An entry of a list that rests on a source. */
export type ListUser = NonNullable<ReturnType<typeof listUsers.get>>[number];

/** The texts that name an entry, in reading order: a quotation learns its articles, a source what rests on it. */
export function textsUsing(collection: CollectionName, id: string): readonly Text[] {
  return textUsers.get(target(collection, id)) ?? [];
}

/** The events that name an entry, by date. */
export function eventsUsing(collection: CollectionName, id: string): readonly Event[] {
  return eventUsers.get(target(collection, id)) ?? [];
}

/** People, places, terms and figures that rest on a source. */
export function listEntriesUsing(id: string): readonly ListUser[] {
  return listUsers.get(target('sources', id)) ?? [];
}
