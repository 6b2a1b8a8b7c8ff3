import type { ListKind } from '../../../schemas/common.ts';
import { schemas } from '../../../schemas/index.ts';
import { siteSchema, type Site } from '../../../schemas/site.ts';
import { FILE_START, type Report } from '../diagnostic.ts';
import { checkFields, isRecord } from '../yaml/fields.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Entry } from './loaded.ts';

/** Read one list and check each of its items. @returns undefined when nothing of it could be read */
export function loadList(source: string, kind: ListKind, file: string, report: Report): Entry[] | undefined {
  const yaml = readYaml(source, 1, report);
  if (!yaml) return undefined;
  const items = yaml.value ?? [];
  if (!Array.isArray(items)) {
    report('G309', FILE_START, '这个文件不是列表', '每项以“- id: 标识”开头，其余字段在下面缩进两个空格');
    return undefined;
  }
  return items.map((fields: unknown, index) => {
    checkFields(schemas[kind], fields, [index], yaml, report);
    const id = isRecord(fields) && typeof fields['id'] === 'string' ? fields['id'] : '';
    return { collection: kind, id, file, fields, base: [index], yaml };
  });
}

/** Read the site's settings. `site` is absent when they did not pass. */
export function loadSite(source: string, file: string, report: Report): { entry?: Entry; site?: Site } {
  const yaml = readYaml(source, 1, report);
  if (!yaml) return {};
  if (!isRecord(yaml.value)) {
    report('G309', FILE_START, 'site.yaml 里不是字段', '每行写成“名字: 值”，例如：name: 某县学习园地');
    return {};
  }
  const entry: Entry = { collection: 'site', id: 'site', file, fields: yaml.value, base: [], yaml };
  return checkFields(siteSchema, yaml.value, [], yaml, report)
    ? { entry, site: siteSchema.parse(yaml.value) }
    : { entry };
}
