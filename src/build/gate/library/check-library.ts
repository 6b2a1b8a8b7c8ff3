import { seriesSchema } from '../../../schemas/curriculum.ts';
import { chartSchema, figureSchema, sourceSchema } from '../../../schemas/lists.ts';
import { schemas } from '../../../schemas/index.ts';
import { siteSchema } from '../../../schemas/site.ts';
import { reportInto, type Diagnostic, type Report } from '../diagnostic.ts';
import { isRecord } from '../yaml/fields.ts';
import { isAllowedHost } from './allowed-host.ts';
import type { Catalogue } from './catalogue.ts';
import { checkReference } from './check-reference.ts';
import { fieldPlace, type Entry, type Loaded } from './loaded.ts';
import { referencesOf } from './reference-fields.ts';

/** Check what only the whole library can tell: ids and codes given once, references, hosts, charts. */
export function checkWhole(loaded: Loaded, catalogue: Catalogue, diagnostics: Diagnostic[]): void {
  const reportFor = (entry: Entry): Report => reportInto(diagnostics, entry.file);
  checkUnique(loaded.entries, reportFor);
  const units = unitsOf(loaded.entries);
  const statuses = statusesOf(loaded.entries);
  checkSeries(loaded.entries, reportFor);
  for (const entry of loaded.entries) {
    const report = reportFor(entry);
    const schema = entry.collection === 'site' ? siteSchema : schemas[entry.collection];
    const fromDraft = isRecord(entry.fields) && entry.fields['review'] === 'draft';
    for (const { target, value, path } of referencesOf(schema, entry.fields)) {
      checkReference(target, value, fromDraft, catalogue, fieldPlace(entry, ...path), report);
    }
    if (entry.collection === 'sources') checkAddress(entry, loaded.site?.linkHosts, report);
    if (entry.collection === 'charts') checkChart(entry, units, report);
    if (entry.collection === 'site') checkHomeQuotation(entry, statuses, report);
  }
}

/** Ids within a list and codes within the library. */
function checkUnique(entries: readonly Entry[], reportFor: (entry: Entry) => Report): void {
  const ids = new Map<string, Entry>();
  const codes = new Map<string, Entry>();
  for (const entry of entries) {
    const isItem = entry.base.length > 0;
    const code = !isItem && isRecord(entry.fields) ? entry.fields['code'] : undefined;
    if (isItem && entry.id !== '') {
      const first = ids.get(`${entry.file}#${entry.id}`);
      if (first) {
        const line = fieldPlace(first, 'id').line;
        reportFor(entry)(
          'G401',
          fieldPlace(entry, 'id'),
          `标识“${entry.id}”在第 ${line} 行已经用过`,
          '换一个标识，或删去重复的一项',
        );
      } else ids.set(`${entry.file}#${entry.id}`, entry);
    }
    if (typeof code === 'string') {
      const first = codes.get(code);
      if (first)
        reportFor(entry)(
          'G402',
          fieldPlace(entry, 'code'),
          `编号“${code}”已属于 ${first.file}`,
          '改成这一类最大的编号加一；编号不重复使用',
        );
      else codes.set(code, entry);
    }
  }
}

/** An article belongs to one series at most: its page names the one before and the one after it. */
function checkSeries(entries: readonly Entry[], reportFor: (entry: Entry) => Report): void {
  const taken = new Map<string, string>();
  for (const entry of entries) {
    const series = entry.collection === 'series' ? seriesSchema.safeParse(entry.fields).data : undefined;
    series?.articles.forEach((article, index) => {
      const first = taken.get(article);
      taken.set(article, first ?? series.name);
      if (first === undefined) return;
      const found = `“${article}”已经在系列“${first}”里`;
      reportFor(entry)('G412', fieldPlace(entry, 'articles', index), found, '从其中一个系列里删去');
    });
  }
}

function unitsOf(entries: readonly Entry[]): Map<string, string> {
  const units = new Map<string, string>();
  for (const { collection, fields } of entries) {
    const figure = collection === 'figures' ? figureSchema.safeParse(fields).data : undefined;
    if (figure) units.set(figure.id, figure.unit);
  }
  return units;
}

function statusesOf(entries: readonly Entry[]): Map<string, unknown> {
  const quotations = entries.filter(({ collection }) => collection === 'quotations');
  return new Map(quotations.map(({ id, fields }) => [id, isRecord(fields) ? fields['status'] : undefined]));
}

function checkAddress(entry: Entry, hosts: readonly string[] | undefined, report: Report): void {
  const source = sourceSchema.safeParse(entry.fields).data;
  if (source?.url === undefined) return;
  if (source.reprint) {
    report(
      'G409',
      fieldPlace(entry, 'url'),
      '转载页（reprint: true）写了 url',
      '删去 url；所见地址写进 seenAt，不写 http://',
    );
  } else if (hosts && !isAllowedHost(source.url, hosts)) {
    report(
      'G408',
      fieldPlace(entry, 'url'),
      `网址“${source.url}”不在允许的主机上`,
      '删去 url，只留书目字段；确是正式发布者时把主机加进 site.yaml 的 linkHosts',
    );
  }
}

function checkChart(entry: Entry, units: ReadonlyMap<string, string>, report: Report): void {
  const chart = chartSchema.safeParse(entry.fields).data;
  if (!chart) return;
  if (chart.labels && chart.labels.length !== chart.figures.length) {
    const found = `labels 有 ${chart.labels.length} 个，figures 有 ${chart.figures.length} 个`;
    report('G410', fieldPlace(entry, 'labels'), found, '一个数字一个短标签，顺序相同');
  }
  const used = new Set(chart.figures.flatMap((id) => units.get(id) ?? []));
  if (chart.kind === 'parts' && used.size > 1) {
    report(
      'G411',
      fieldPlace(entry, 'figures'),
      `各部分的单位不同：${[...used].join('、')}`,
      '只放同一单位的数字，或把 kind 改成 bars',
    );
  }
}

function checkHomeQuotation(entry: Entry, statuses: ReadonlyMap<string, unknown>, report: Report): void {
  const id = isRecord(entry.fields) ? entry.fields['homeQuotation'] : undefined;
  const status = typeof id === 'string' ? statuses.get(id) : undefined;
  if (typeof status === 'string' && status !== 'verified') {
    report(
      'G407',
      fieldPlace(entry, 'homeQuotation'),
      `首页语录“${String(id)}”的状态是 ${status}`,
      '换一条 status: verified 的语录',
    );
  }
}
