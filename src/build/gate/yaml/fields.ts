import type * as z from 'zod';
import { isPartialDate } from '../../../lib/partial-date.ts';
import { findSuspect } from '../characters/scan.ts';
import { shorten, type Report } from '../diagnostic.ts';
import { nearest, withProposal } from '../nearest.ts';
import type { FieldPath, YamlReading } from './read-yaml.ts';
import { fieldsOf, schemaAt } from './schema-parts.ts';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  object: '字段',
  int: '整数',
};

/**
 * Check one entry against its schema and report what does not fit, each field at most once.
 * @param base where the entry stands in the file: nothing for front matter, its number for an item of a list
 * @returns true when the entry fits
 */
export function checkFields(
  schema: z.ZodType,
  entry: unknown,
  base: FieldPath,
  yaml: YamlReading,
  report: Report,
): boolean {
  const result = schema.safeParse(entry, { error: ownWords });
  const hidden = reportHidden(entry, base, yaml, report);
  if (result.success) return !hidden;
  const { issues } = result.error;
  const misspelt = new Set<string>();
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') reportUnknownKeys(schema, issue, entry, base, yaml, misspelt, report);
  }
  const seen = new Set<string>();
  for (const issue of issues) {
    const name = fieldName(issue.path);
    if (issue.code === 'unrecognized_keys' || seen.has(name) || misspelt.has(name)) continue;
    seen.add(name);
    reportIssue(issue, name, valueAt(entry, issue.path), [...base, ...issue.path], yaml, report);
  }
  return false;
}

function reportUnknownKeys(
  schema: z.ZodType,
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  entry: unknown,
  base: FieldPath,
  yaml: YamlReading,
  misspelt: Set<string>,
  report: Report,
): void {
  const known = Object.keys(fieldsOf(schemaAt(schema, issue.path)));
  const parent = valueAt(entry, issue.path);
  const absent = known.filter((key) => !isRecord(parent) || !(key in parent));
  for (const key of issue.keys) {
    const meant = nearest(key, absent);
    if (meant !== undefined) misspelt.add(fieldName([...issue.path, meant]));
    const proposal = meant ?? nearest(key, known);
    const remedy = withProposal(proposal, proposal ? '改过来，或删去这一行' : `这里可以写：${known.join('、')}`);
    report('G310', yaml.placeOfKey([...base, ...issue.path], key), `不认识的字段“${key}”`, remedy);
  }
}

function reportIssue(
  issue: Issue,
  name: string,
  value: unknown,
  path: FieldPath,
  yaml: YamlReading,
  report: Report,
): void {
  const at = yaml.placeOf(path);
  if (value === undefined) {
    report('G311', at, `缺少字段“${name}”`, `补上“${String(issue.path.at(-1))}: ……”；${issue.message}`);
    return;
  }
  const found = name === '' ? `这里写的是${show(value)}` : `字段“${name}”写的是${show(value)}`;
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') report('G312', at, found, issue.message);
  else if (typeof value === 'string' && /^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(value) && !isPartialDate(value)) {
    report('G313', at, found, issue.message);
  } else {
    const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const near = typeof value === 'string' ? nearest(value, options) : undefined;
    report('G314', at, found, withProposal(near, issue.message));
  }
}

/** Invisible characters that escapes such as "\u200B" smuggle past the check of the file's own characters. */
function reportHidden(entry: unknown, base: FieldPath, yaml: YamlReading, report: Report): boolean {
  let found = false;
  const look = (value: unknown, path: FieldPath): void => {
    if (typeof value === 'string') {
      const suspect = findSuspect(value);
      if (suspect === undefined) return;
      found = true;
      report(
        'G315',
        yaml.placeOf([...base, ...path]),
        `字段“${fieldName(path)}”的转义写法里有 ${suspect}`,
        '删去反斜杠写法，直接写文字',
      );
    } else if (Array.isArray(value)) value.forEach((item, index) => look(item, [...path, index]));
    else if (isRecord(value)) for (const [key, item] of Object.entries(value)) look(item, [...path, key]);
  };
  look(entry, []);
  return found;
}

/** Words for checks to which the schema gives none of its own. */
function ownWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `这里要写${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `这里只能写：${issue.values.map(String).join('、')}`;
    case 'too_small':
      return `这里不能小于 ${String(issue.minimum)}`;
    case 'too_big':
      return `这里不能大于 ${String(issue.maximum)}`;
    default:
      return '照 docs/AUTHORS.md 的样子写';
  }
}

/** `chain 第2项 source` for `['chain', 1, 'source']`. */
function fieldName(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? `第${step + 1}项` : String(step))).join(' ');
}

function show(value: unknown): string {
  if (value === null || value === undefined) return '空值';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '几个下级字段';
  return typeof value === 'string' ? `“${shorten(value, 40)}”` : ` ${JSON.stringify(value)}`;
}

function valueAt(entry: unknown, path: FieldPath): unknown {
  let value = entry;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isRecord(value) ? value[String(step)] : undefined;
  }
  return value;
}

/** True for an object with string keys, as YAML mappings are read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
