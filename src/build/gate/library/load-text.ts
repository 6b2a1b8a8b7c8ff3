import type { TextKind } from '../../../schemas/common.ts';
import { schemas } from '../../../schemas/index.ts';
import { splitFrontMatter } from '../../library/front-matter.ts';
import { FILE_START, type Report } from '../diagnostic.ts';
import { kebab } from '../files/names.ts';
import { checkFields, isRecord } from '../yaml/fields.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Entry, TextRecord } from './loaded.ts';

/** A text after reading; `entry` is there when its front matter could be read. */
export interface LoadedText {
  readonly record: TextRecord;
  readonly entry?: Entry;
}

/** What is known of a text whose file was not read: that it is there, under the id it will have when mended. */
export function unreadText(kind: TextKind, id: string, file: string): TextRecord {
  return { kind, id: kebab(id) || id, file, draft: false };
}

/** Read one text and check its front matter; the body is left for later. */
export function loadText(source: string, kind: TextKind, id: string, file: string, report: Report): LoadedText {
  const record = unreadText(kind, id, file);
  const split = splitFrontMatter(source);
  if (!split) {
    reportFences(source, report);
    return { record: withCode(record, source) };
  }
  const withBody = { ...record, body: { text: split.body, line: split.bodyLine } };
  const yaml = readYaml(split.yaml, split.yamlLine, report);
  if (!yaml) return { record: withCode(withBody, split.yaml) };
  if (!isRecord(yaml.value)) {
    report(
      'G309',
      { line: split.yamlLine, column: 1 },
      '两行 --- 之间不是字段',
      '每行写成“名字: 值”，例如：title: 文章的题目',
    );
    return { record: withBody };
  }
  checkFields(schemas[kind], yaml.value, [], yaml, report);
  const { code, review } = yaml.value;
  const known = { ...withBody, draft: review === 'draft', ...(typeof code === 'string' && { code }) };
  return { record: known, entry: { collection: kind, id: record.id, file, fields: yaml.value, base: [], yaml } };
}

function reportFences(source: string, report: Report): void {
  const lines = source.split('\n');
  if (/^---[ \t]*$/.test(lines[0] ?? '')) {
    report('G302', { line: 1, column: 1 }, '文件头没有结束的 ---', '在最后一个字段的下一行写 ---，下面空一行再写正文');
  } else if (source.trim() === '') {
    report('G301', FILE_START, '文件是空的', '照同类文件写上文件头和正文，或删去它');
  } else {
    const later = lines.findIndex((line) => /^---[ \t]*$/.test(line));
    const remedy = later > 0 ? '--- 上面不留任何文字和空行' : '第一行写 ---，下面写字段，再写一行 ---，然后是正文';
    report('G301', FILE_START, `第一行是“${(lines[0] ?? '').slice(0, 30)}”，不是 ---`, remedy);
  }
}

/** The code of a text whose front matter could not be read, so that those who cite it are not blamed. */
function withCode(record: TextRecord, source: string): TextRecord {
  const code = /^code\s*[:：]\s*["']?([A-Z]\d+)/m.exec(source)?.[1];
  return code === undefined ? record : { ...record, code };
}
