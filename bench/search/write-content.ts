import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Library } from '../../src/build/library/read-library.ts';
import type { ListKind } from '../../src/schemas/common.ts';
import { SPEAKERS, type GeneratedDocument, type GeneratedLibrary } from './generate-library.ts';

/** Lists that name no text; the others are left out. */
const LISTS = ['themes', 'people', 'places', 'periods', 'events', 'terms', 'sources'] as const satisfies ListKind[];
const PUBLISHED = '2026-01-05';
/** What a reader of such a site should know. */
const NOTICE = '由程序拼成的文字，只用来测量；没有一句是谁说过的话。';

/**
 * Write a generated library as a content folder that passes the gate and can be built: its documents as articles, its
 * quotations with dates, themes and sources of a real library in turn, and the lists of that library. Nobody real is named as
 * a speaker.
 * @param folder made if need be; files of the same names are replaced
 */
export function writeContent(folder: string, generated: GeneratedLibrary, library: Library): void {
  for (const name of ['articles', 'quotations']) mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of LISTS) {
    const file = path.join(library.root, `${name}.yaml`);
    if (existsSync(file)) copyFileSync(file, path.join(folder, `${name}.yaml`));
  }
  const site = { ...library.site, about: [NOTICE], homeQuotation: undefined };
  writeFileSync(path.join(folder, 'site.yaml'), stringify(site, { lineWidth: 0 }));
  generated.documents.forEach((document, index) =>
    writeFileSync(path.join(folder, `articles/document-${index + 1}.mdx`), articleOf(document, index, library)),
  );
  generated.quotations.forEach((text, index) =>
    writeFileSync(path.join(folder, `quotations/quotation-${index + 1}.mdx`), quotationOf(text, index, library)),
  );
}

function articleOf({ title, summary, passages }: GeneratedDocument, index: number, library: Library): string {
  const data = {
    code: `A${index + 1}`,
    title,
    summary,
    ...sharedFields(index, library),
    sources: [{ id: inTurn(library.lists.sources, index).id }],
    published: PUBLISHED,
    review: 'reviewed',
    rights: 'own',
  };
  return file(data, passages.join('\n\n'));
}

function quotationOf(text: string, index: number, library: Library): string {
  const { data: real } = inTurn(library.texts.quotations, index);
  const data = {
    code: `Q${index + 1}`,
    text,
    speaker: inTurn(SPEAKERS, index),
    kind: 'said',
    ...(real.date === undefined ? {} : { date: real.date }),
    occasion: NOTICE,
    ...(real.setting === undefined ? {} : { setting: real.setting }),
    ...sharedFields(index, library),
    chain: [{ step: 'adopted', source: inTurn(library.lists.sources, index).id }],
    status: 'single-source',
    published: PUBLISHED,
    review: 'reviewed',
    rights: 'excerpt',
  };
  return file(data, '');
}

function sharedFields(index: number, { lists }: Library): Record<'themes' | 'places', string[]> {
  return { themes: [inTurn(lists.themes, index).id], places: [inTurn(lists.places, index).id] };
}

/** @throws when the library has none */
function inTurn<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('a library without what generated texts refer to');
  return value;
}

function file(frontMatter: object, body: string): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}\n`}`;
}
