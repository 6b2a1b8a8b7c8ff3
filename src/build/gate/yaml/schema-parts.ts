import * as z from 'zod';

/** The schema inside `optional` and `default`. */
export function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable)
    inner = inner.unwrap();
  return inner;
}

/** Fields of an object schema; none for anything else. */
export function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : {};
}

/** The schema that governs the value at `path`. */
export function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  let current = unwrap(schema);
  for (const step of path) {
    current = unwrap(current instanceof z.ZodArray ? current.element : fieldsOf(current)[String(step)]);
  }
  return current;
}
