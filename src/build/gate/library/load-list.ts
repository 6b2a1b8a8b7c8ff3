import type { ListKind } from '../../../schemas/common.ts';
import { schemas } from '../../../schemas/index.ts';
import { wordingLedger, wordingRecord, type WordingRecord } from '../../../schemas/ledger.ts';
import { siteSchema, type Site } from '../../../schemas/site.ts';
import { styleSchema } from '../../../schemas/style.ts';
import { FILE_START, type Report } from '../diagnostic.ts';
import { checkFields, isRecord } from '../yaml/fields.ts';
import { readYaml, type YamlReading } from '../yaml/read-yaml.ts';
import type { Entry, StyleFile } from './loaded.ts';

/** Read one list and check each of its items. @returns undefined when nothing of it could be read */
export function loadList(source: string, kind: ListKind, file: string, report: Report): Entry[] | undefined {
  const yaml = readItems(source, '每项以“- id: 标识”开头，其余字段在下面缩进两个空格', report);
  return yaml?.items.map((fields, index) => {
    checkFields(schemas[kind], fields, [index], yaml.reading, report);
    const id = isRecord(fields) && typeof fields['id'] === 'string' ? fields['id'] : '';
    return { collection: kind, id, file, fields, base: [index], yaml: yaml.reading };
  });
}

/** Read the ledger of published wordings. @returns undefined when any of it did not pass */
export function loadLedger(source: string, report: Report): WordingRecord[] | undefined {
  const yaml = readItems(source, '这个文件由 npm run ids 写；从版本记录里取回原来的一份', report);
  if (!yaml) return undefined;
  const sound = yaml.items.map((fields, index) => checkFields(wordingRecord, fields, [index], yaml.reading, report));
  if (sound.includes(false)) return undefined;
  const ledger = wordingLedger.safeParse(yaml.items);
  if (!ledger.success)
    report('G314', FILE_START, '登记里有重复的编号', '从版本记录里取回原来的一份，再运行 npm run ids');
  return ledger.data;
}

function readItems(
  source: string,
  remedy: string,
  report: Report,
): { items: readonly unknown[]; reading: YamlReading } | undefined {
  const reading = readYaml(source, 1, report);
  if (!reading) return undefined;
  const items = reading.value ?? [];
  if (Array.isArray(items)) return { items, reading };
  report('G309', FILE_START, '这个文件不是列表', remedy);
  return undefined;
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

/** Read what the editors have agreed on. @returns undefined when it did not pass */
export function loadStyle(source: string, file: string, report: Report): StyleFile | undefined {
  const yaml = readYaml(source, 1, report);
  if (!yaml) return undefined;
  const fields = yaml.value ?? {};
  if (!isRecord(fields)) {
    report('G309', FILE_START, 'style.yaml 里不是字段', '只写 forbidden、titles、accepted 三个列表');
    return undefined;
  }
  return checkFields(styleSchema, fields, [], yaml, report)
    ? { file, yaml, style: styleSchema.parse(fields) }
    : undefined;
}
