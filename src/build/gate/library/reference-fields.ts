import * as z from 'zod';
import type { CollectionName } from '../../../schemas/common.ts';
import { isRecord } from '../yaml/fields.ts';
import type { FieldPath } from '../yaml/read-yaml.ts';
import { fieldsOf, unwrap } from '../yaml/schema-parts.ts';

/** What a field names: an entry of a collection, or a text or passage by code. */
export type Target = CollectionName | 'passage';

/** A value that names something, with its place among the fields. */
export interface Reference {
  readonly target: Target;
  readonly value: string;
  readonly path: FieldPath;
}

/** Stands in a path for every item of a list. */
const EACH = Symbol('each item');
type Pattern = readonly (string | typeof EACH)[];

interface ReferenceField {
  readonly target: Target;
  readonly pattern: Pattern;
}

const found = new WeakMap<z.ZodType, readonly ReferenceField[]>();

/** Every value of an entry that `meta({ reference })` in its schema marks as naming something else. */
export function referencesOf(schema: z.ZodType, fields: unknown): Reference[] {
  const known = found.get(schema) ?? search(schema, []);
  found.set(schema, known);
  return known.flatMap(({ target, pattern }) => collect(fields, pattern, []).map((match) => ({ target, ...match })));
}

function search(schema: unknown, pattern: Pattern): ReferenceField[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodType)) return [];
  const target = inner.meta()?.['reference'] as Target | undefined;
  if (target !== undefined) return [{ target, pattern }];
  if (inner instanceof z.ZodArray) return search(inner.element, [...pattern, EACH]);
  return Object.entries(fieldsOf(inner)).flatMap(([key, field]) => search(field, [...pattern, key]));
}

function collect(value: unknown, [step, ...rest]: Pattern, path: FieldPath): { value: string; path: FieldPath }[] {
  if (step === undefined) return typeof value === 'string' ? [{ value, path }] : [];
  if (step === EACH) {
    return Array.isArray(value) ? value.flatMap((item: unknown, index) => collect(item, rest, [...path, index])) : [];
  }
  return isRecord(value) ? collect(value[step], rest, [...path, step]) : [];
}
