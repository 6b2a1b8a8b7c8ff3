import { existsSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../routes.ts';
import { TEXT_KINDS } from '../schemas/common.ts';
import type { Library, TextEntry } from './library/read-library.ts';
import { passageAnchor } from './markdown/passages.ts';
import { readBody } from './markdown/read-body.ts';
import { BuiltPage } from './verify/built-page.ts';
import { passageRuns, withoutSpace } from './verify/passage-runs.ts';

/**
 * Compare a built site with the library that it was built from: every published text has its page with every word of
 * it, every entry of a list has its page or anchor, and no draft is there.
 * @param dist folder of the built site
 * @returns one Chinese sentence for each thing that is lost; none when nothing is
 */
export function verifyDist(dist: string, library: Library): string[] {
  const problems = TEXT_KINDS.flatMap((kind) => library.texts[kind].flatMap((entry) => verifyText(dist, kind, entry)));
  return [...problems, ...verifyPages(dist, library), ...verifyAnchors(dist, library)];
}

function verifyText(dist: string, kind: (typeof TEXT_KINDS)[number], entry: TextEntry): string[] {
  const address = routes.text(kind, entry.id);
  if (entry.data.review === 'draft') {
    return existsSync(path.join(dist, address)) ? [`${entry.path}：草稿出现在站点里（${address}）`] : [];
  }
  const page = BuiltPage.read(dist, address);
  if (!page) return [`${entry.path}：没有生成页面 ${address}`];
  const name = 'title' in entry.data ? entry.data.title : entry.data.text;
  const problems = page.text.includes(withoutSpace(name))
    ? []
    : [`${entry.path}：页面 ${address} 上没有“${shorten(name)}”`];
  for (const { text } of readBody(entry.body).headings) {
    if (!page.text.includes(withoutSpace(text)))
      problems.push(`${entry.path}：页面 ${address} 上没有标题“${shorten(text)}”`);
  }
  for (const picture of readBody(entry.body).pictures) {
    if (!existsSync(path.join(dist, address, picture)))
      problems.push(`${entry.path}：图片 ${picture} 没有放进 ${address}`);
  }
  return [...problems, ...verifyPassages(page, address, entry)];
}

/** Every passage stands whole at its anchor, and there are no other passage anchors. */
function verifyPassages(page: BuiltPage, address: string, { path: file, body }: TextEntry): string[] {
  const passages = passageRuns(body);
  const problems = passages.flatMap((runs, index) => {
    const anchor = passageAnchor(index + 1);
    const text = page.textAt(anchor);
    if (text === undefined) return [`${file}：页面 ${address} 上没有第 ${index + 1} 段的锚点 #${anchor}`];
    const lost = firstLost(runs, text);
    return lost === undefined ? [] : [`${file}：页面 ${address} 第 ${index + 1} 段缺了“${shorten(lost)}”`];
  });
  const built = page.anchors.filter((anchor) => /^p\d+$/.test(anchor)).length;
  if (built > passages.length)
    problems.push(`${file}：正文有 ${passages.length} 段，页面 ${address} 上却有 ${built} 段`);
  return problems;
}

/** The first run that does not follow the one before it. */
function firstLost(runs: readonly string[], text: string): string | undefined {
  let from = 0;
  for (const run of runs) {
    const at = text.indexOf(run, from);
    if (at < 0) return run;
    from = at + run.length;
  }
  return undefined;
}

function verifyPages(dist: string, { lists }: Library): string[] {
  const pages = [
    ...lists.people.map(({ id, name }) => ({ file: 'people.yaml', id, name, address: routes.person(id) })),
    ...lists.places.map(({ id, name }) => ({ file: 'places.yaml', id, name, address: routes.place(id) })),
    ...lists.series.map(({ id, name }) => ({ file: 'series.yaml', id, name, address: routes.series(id) })),
    ...lists.paths.map(({ id, name }) => ({ file: 'paths.yaml', id, name, address: routes.path(id) })),
    ...lists.themes.map(({ id, name }) => ({ file: 'themes.yaml', id, name, address: routes.theme(id) })),
    ...lists.sources.map(({ id, title }) => ({ file: 'sources.yaml', id, name: title, address: routes.source(id) })),
  ];
  return pages.flatMap(({ file, id, name, address }) => {
    const page = BuiltPage.read(dist, address);
    if (!page) return [`${file} 的 ${id}：没有生成页面 ${address}`];
    return page.text.includes(withoutSpace(name)) ? [] : [`${file} 的 ${id}：页面 ${address} 上没有“${shorten(name)}”`];
  });
}

function verifyAnchors(dist: string, { lists }: Library): string[] {
  const pages = new Map<string, BuiltPage | undefined>();
  const anchors = [
    ...lists.events.map(({ id, title, period }) => ({
      file: 'events.yaml',
      id,
      name: title,
      address: routes.period(period),
    })),
    ...lists.misquotes.map(({ id, wordings: [wording = ''] }) => ({
      file: 'misquotes.yaml',
      id,
      name: wording,
      address: routes.misquotes(),
    })),
    ...lists.terms.map(({ id, term }) => ({ file: 'terms.yaml', id, name: term, address: routes.glossary() })),
  ];
  return anchors.flatMap(({ file, id, name, address }) => {
    if (!pages.has(address)) pages.set(address, BuiltPage.read(dist, address));
    const text = pages.get(address)?.textAt(id);
    if (text === undefined) return [`${file} 的 ${id}：页面 ${address} 上没有锚点 #${id}`];
    return text.includes(withoutSpace(name)) ? [] : [`${file} 的 ${id}：页面 ${address}#${id} 没有“${shorten(name)}”`];
  });
}

function shorten(words: string): string {
  return words.length > 30 ? `${words.slice(0, 30)}……` : words;
}
