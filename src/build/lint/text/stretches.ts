import { fieldPlace, type Loaded } from '../../gate/library/loaded.ts';
import { bodyStretches, type BodyStretch } from './body.ts';
import { proseOf } from './fields.ts';
import type { Stretch } from './stretch.ts';

/**
 * Everything that is read in a library, by file and in reading order. A body that cannot be parsed is left out: the
 * gate has said so.
 */
export function stretchesOf({ entries, texts }: Loaded): Stretch[] {
  const bodies = new Map(texts.map(({ file, body }) => [file, body]));
  return entries.flatMap((entry) => {
    const fields = proseOf(entry.collection, entry.fields).map(({ path, ...prose }): Stretch => {
      const { line, column } = fieldPlace(entry, ...path);
      return { entry, ...prose, placeOf: (offset) => ({ line, column: column + offset }) };
    });
    const body = entry.base.length === 0 ? bodies.get(entry.file) : undefined;
    if (!body) return fields;
    const shift = body.line - 1;
    const inBody = readStretches(body.text).map((stretch): Stretch => ({
      ...stretch,
      entry,
      field: 'body',
      placeOf: (offset) => {
        const { line, column } = stretch.placeOf(offset);
        return { line: line + shift, column };
      },
    }));
    return [...fields, ...inBody];
  });
}

function readStretches(body: string): BodyStretch[] {
  try {
    return bodyStretches(body);
  } catch {
    return [];
  }
}
