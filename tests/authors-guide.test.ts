import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { RULES } from '../src/build/gate/rules.ts';
import { RULES as LINT_RULES } from '../src/build/lint/rules.ts';
import { PROJECT_ROOT } from '../src/build/library/content-root.ts';
import { parseYaml } from '../src/build/library/parse-yaml.ts';
import { VOCABULARY } from '../src/build/markdown/vocabulary.ts';
import { schemas } from '../src/schemas/index.ts';
import { siteSchema } from '../src/schemas/site.ts';
import { styleSchema } from '../src/schemas/style.ts';

const guide = readFileSync(path.join(PROJECT_ROOT, 'docs/AUTHORS.md'), 'utf8');
const everySchema = { ...schemas, site: siteSchema, style: styleSchema };

/** Examples of files; the first line of each says where it belongs. */
const examples = [...guide.matchAll(/^```yaml\n# content\/([a-z]+)(\/[a-z0-9-]+\.mdx|\.yaml)\n([\s\S]*?)^```/gm)].map(
  ([, name = '', place = '', text = '']) => ({ file: name + place, name, text }),
);

describe('the examples of the guide would pass', () => {
  test.each(examples)('$file', ({ name, text }) => {
    const schema = schemaOf(name);
    const { value } = parseYaml(text);
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      expect(schema.safeParse(item).error?.issues).toBeUndefined();
    }
  });
});

test('the guide has an example for every collection', () => {
  expect(examples.map(({ name }) => name).sort()).toEqual(Object.keys(everySchema).sort());
});

test('the guide names every field, and every word that a field may hold', () => {
  const wanted = Object.values(everySchema).flatMap((schema) => wordsOf(z.toJSONSchema(schema, { io: 'input' })));
  expect([...new Set(wanted)].filter((word) => !guide.includes(`\`${word}\``) && !isInExample(word))).toEqual([]);
});

test('the guide shows every component as its example has it', () => {
  const missing = Object.values(VOCABULARY).filter(({ example }) => !guide.includes(example));
  expect(missing).toEqual([]);
});

test('the guide names no rule that is not there', () => {
  const named = [...guide.matchAll(/\[([GE]\d+)\]/g)].map(([, rule]) => rule ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((rule) => !(rule in RULES || rule in LINT_RULES))).toEqual([]);
});

function schemaOf(name: string): z.ZodType {
  const schema = Object.entries(everySchema).find(([key]) => key === name)?.[1];
  if (!schema) throw new Error(`no collection is called ${name}`);
  return schema;
}

/** Fields such as `lat` need no line of prose where the example shows them. */
function isInExample(field: string): boolean {
  return examples.some(({ text }) => new RegExp(`^[ -]*${field}: `, 'm').test(text));
}

/** Names of fields at any depth, and the words of enumerations. */
function wordsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      return [...Object.keys(value), ...wordsOf(value)];
    if (key === 'enum' && Array.isArray(value)) return value.filter((word) => typeof word === 'string');
    return wordsOf(value);
  });
}
