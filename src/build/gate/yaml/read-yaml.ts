import { isAlias, isCollection, isNode, isPair, isScalar, visit, type Node } from 'yaml';
import { parseYaml, type ParsedYaml } from '../../library/parse-yaml.ts';
import type { Place, Report } from '../diagnostic.ts';
import { BAD_COLON, describeYamlError } from './yaml-errors.ts';

/** Names of fields and numbers of list items, from the top. */
export type FieldPath = readonly PropertyKey[];

/** YAML as data with the place of every value. */
export interface YamlReading {
  readonly value: unknown;
  /** Place of the value at `path`, or of the nearest thing above it that is there. */
  placeOf(path: FieldPath): Place;
  /** Place of a field name in the object at `path`. */
  placeOfKey(path: FieldPath, key: string): Place;
}

/** Deepest nesting of fields; the schemas need four. */
export const MAX_FIELD_DEPTH = 8;
/** Brackets or dashes in a row that no real file has, refused before a parser meets them. */
const PILED_UP = /(?:[[{]\s*){20}|^\s*(?:[-?] +){20}/m;
/** A text without any of these has no anchor, alias, tag or merge key. */
const SPECIAL = /[&*!]|<</;

/**
 * Parse front matter or a list.
 * @param firstLine line of the file on which the text begins
 * @returns undefined after a report
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlReading | undefined {
  const parsed = PILED_UP.test(text) ? undefined : parseYaml(text);
  const toPlace = (offset: number): Place => {
    if (!parsed) return { line: firstLine, column: 1 };
    const { line, col } = parsed.lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (!parsed) {
    report(
      'G308',
      { line: firstLine + lineOf(text), column: 1 },
      '括号或短横一层套一层',
      `最多套 ${MAX_FIELD_DEPTH} 层；值里有括号时给整个值加英文双引号`,
    );
    return undefined;
  }
  const sound =
    !reportSyntax(text, parsed, toPlace, firstLine, report) &&
    !(SPECIAL.test(text) && reportSpecial(parsed, toPlace, report));
  if (!sound) return undefined;
  const deep = deepest(parsed);
  if (deep) {
    report(
      'G308',
      toPlace(deep.range?.[0] ?? 0),
      `字段套了 ${MAX_FIELD_DEPTH} 层以上`,
      '照 docs/AUTHORS.md 的样子写，不要再往里套',
    );
    return undefined;
  }
  return reading(parsed, toPlace);
}

function lineOf(text: string): number {
  return text.slice(0, PILED_UP.exec(text)?.index ?? 0).split('\n').length - 1;
}

/** @returns true after a report */
function reportSyntax(
  text: string,
  { document }: ParsedYaml,
  toPlace: (offset: number) => Place,
  firstLine: number,
  report: Report,
): boolean {
  const [error] = document.errors;
  if (!error) return false;
  const at = toPlace(error.pos[0]);
  const { rule, found, remedy } = describeYamlError(error.code);
  const lines = rule === 'G303' ? text.split('\n') : [];
  for (const index of [at.line - firstLine, at.line - firstLine - 1, at.line - firstLine + 1]) {
    const match = BAD_COLON.exec(lines[index] ?? '');
    if (!match) continue;
    const [whole, key = '', colon = ''] = match;
    const words = colon === '：' ? `“${key}”后面是全角冒号` : `“${key}:”后面没有空格`;
    report(
      'G304',
      { line: index + firstLine, column: whole.length - colon.length + 1 },
      words,
      `写成“${key}: ”，半角冒号后加一个空格`,
    );
    return true;
  }
  report(rule, at, found, remedy);
  return true;
}

/** Refuse what YAML can do beyond plain data. @returns true after a report */
function reportSpecial({ document }: ParsedYaml, toPlace: (offset: number) => Place, report: Report): boolean {
  let found = false;
  const refuse = (rule: 'G306' | 'G307', node: unknown, what: string, remedy: string): symbol => {
    found = true;
    const range = isNode(node) ? node.range : undefined;
    report(rule, toPlace(range?.[0] ?? 0), what, remedy);
    return visit.BREAK;
  };
  visit(document, (_key, node) => {
    if (isAlias(node))
      return refuse('G306', node, `别名“*${node.source}”`, '把内容照写一遍；文字以 * 开头时加英文双引号');
    if (isPair(node) && isScalar(node.key) && node.key.value === '<<')
      return refuse('G306', node.key, '合并键“<<”', '把字段一个一个写出来');
    if (!isNode(node)) return undefined;
    if ('anchor' in node && node.anchor)
      return refuse('G306', node, `锚点“&${node.anchor}”`, '删去它；文字以 & 开头时加英文双引号');
    if ('tag' in node && node.tag)
      return refuse('G307', node, `标签“${node.tag}”`, '删去标签，只写值；文字以 ! 开头时加英文双引号');
    return undefined;
  });
  return found;
}

/** A node beyond the depth limit. */
function deepest({ document }: ParsedYaml): Node | undefined {
  let level = isCollection(document.contents) ? [document.contents] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_FIELD_DEPTH) return level[0];
    level = level
      .flatMap((collection) => collection.items.map((item) => (isPair(item) ? item.value : item)))
      .filter((child) => isCollection(child));
  }
  return undefined;
}

function reading({ document, value }: ParsedYaml, toPlace: (offset: number) => Place): YamlReading {
  const nodeAt = (path: FieldPath): unknown => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return document.contents;
  };
  const placeOfNode = (node: unknown): Place => toPlace(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  return {
    value,
    placeOf: (path) => placeOfNode(nodeAt(path)),
    placeOfKey(path, key) {
      const parent = nodeAt(path);
      const pairs = isCollection(parent) ? parent.items : [];
      const pair = pairs.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      return placeOfNode(isPair(pair) ? pair.key : parent);
    },
  };
}
