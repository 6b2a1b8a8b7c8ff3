import * as z from 'zod';
import { text, type CollectionName } from '../../../schemas/common.ts';
import { schemas } from '../../../schemas/index.ts';
import { siteSchema } from '../../../schemas/site.ts';
import { isRecord } from '../../gate/yaml/fields.ts';
import type { FieldPath } from '../../gate/yaml/read-yaml.ts';
import { fieldsOf, unwrap } from '../../gate/yaml/schema-parts.ts';
import type { Voice } from './stretch.ts';

/** A field with words in it. */
export interface Prose {
  readonly path: FieldPath;
  /** Names of fields from the top, without numbers of items. */
  readonly field: string;
  readonly voice: Voice;
  readonly isTitle: boolean;
  readonly text: string;
}

/** Fields that hold the exact words of others, or spellings of theirs. `described` titles of sources are our own. */
const WORDS_OF_OTHERS: Readonly<Partial<Record<CollectionName | 'site', readonly string[]>>> = {
  quotations: ['text', 'variants.text', 'variants.seenIn', 'misquotes'],
  speeches: ['excerpts.text'],
  people: ['altNames'],
  sources: ['title', 'creators', 'publisher'],
  misquotes: ['wordings'],
};
/** The same for every collection: the public record of a correction repeats what stood there. */
const ALWAYS_OF_OTHERS = ['corrections.before', 'corrections.after'];

/** Fields in the form of `text` that are not written in Chinese sentences. */
const NO_PROSE: ReadonlySet<string> = new Set(['pinyin', 'english', 'isbn', 'icp', 'police', 'searchHint']);

/** Last names of fields that hold a title or a name. */
const TITLES: ReadonlySet<string> = new Set(['title', 'name', 'shortName', 'term', 'label', 'labels', 'altNames']);

/** Every field of an entry that its schema declares as `text`, with whose words it holds. */
export function proseOf(collection: CollectionName | 'site', fields: unknown): Prose[] {
  const schema = collection === 'site' ? siteSchema : schemas[collection];
  return collect(schema, fields, [], []).map(({ path, names, words }) => {
    const field = names.join('.');
    const isDescribed = collection === 'sources' && isRecord(fields) && fields['described'] === true;
    const quoted = [...(WORDS_OF_OTHERS[collection] ?? []), ...ALWAYS_OF_OTHERS].includes(field);
    const voice = quoted && !(isDescribed && field === 'title') ? 'source' : 'own';
    return { path, field, voice, isTitle: TITLES.has(names.at(-1) ?? ''), text: words };
  });
}

interface Found {
  readonly path: FieldPath;
  readonly names: readonly string[];
  readonly words: string;
}

/** `text` is one schema that all fields with words share, so that a new field is found without a line here. */
function collect(schema: unknown, value: unknown, path: FieldPath, names: readonly string[]): Found[] {
  const inner = unwrap(schema);
  if (inner === text) return typeof value === 'string' ? [{ path, names, words: value }] : [];
  if (inner instanceof z.ZodArray) {
    return Array.isArray(value)
      ? value.flatMap((item: unknown, index) => collect(inner.element, item, [...path, index], names))
      : [];
  }
  if (!isRecord(value)) return [];
  return Object.entries(fieldsOf(inner))
    .filter(([name]) => !NO_PROSE.has(name))
    .flatMap(([name, field]) => collect(field, value[name], [...path, name], [...names, name]));
}
