import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { LIST_KINDS, TEXT_KINDS, type ListKind, type TextKind } from '../../schemas/common.ts';
import { schemas } from '../../schemas/index.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import { splitFrontMatter, type SplitFile } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

type Data<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

/** A text as it lies in `content/`: checked front matter, and the body as written. */
export interface TextEntry<Kind extends TextKind = TextKind> {
  readonly id: string;
  /** Path from the content folder, with forward slashes. */
  readonly path: string;
  readonly data: Data<Kind>;
  readonly body: string;
}

/** Everything in a content folder, in a fixed order. */
export interface Library {
  readonly root: string;
  readonly site: Site;
  readonly texts: { readonly [Kind in TextKind]: readonly TextEntry<Kind>[] };
  readonly lists: { readonly [Kind in ListKind]: readonly Data<Kind>[] };
}

/** Names of the MDX files of one kind, sorted; a folder that is not there holds none. */
export function textFiles(root: string, kind: TextKind): string[] {
  try {
    return readdirSync(path.join(root, kind))
      .filter((name) => name.endsWith('.mdx'))
      .sort();
  } catch {
    return [];
  }
}

/** Read one text. @throws when the gate would have refused the file */
export function readTextEntry<Kind extends TextKind>(root: string, kind: Kind, name: string): TextEntry<Kind> {
  const file = `${kind}/${name}`;
  const { yaml, body } = splitFile(root, file);
  const data = schemas[kind].parse(parseYaml(yaml).value) as Data<Kind>;
  return { id: name.slice(0, -'.mdx'.length), path: file, data, body };
}

/** The body of one text as written. @throws when the gate would have refused the file */
export function readTextBody(root: string, kind: TextKind, id: string): string {
  return splitFile(root, `${kind}/${id}.mdx`).body;
}

function splitFile(root: string, file: string): SplitFile {
  const split = splitFrontMatter(readText(path.join(root, file)));
  if (!split) throw new Error(`${file}: no front matter`);
  return split;
}

/** Read one list; a file that is not there is an empty list. @throws when the gate would have refused the file */
export function readList<Kind extends ListKind>(root: string, kind: Kind): Data<Kind>[] {
  const source = readTextIfPresent(path.join(root, `${kind}.yaml`));
  const items = source === undefined ? [] : ((parseYaml(source).value ?? []) as unknown[]);
  return items.map((item) => schemas[kind].parse(item) as Data<Kind>);
}

/** Read `site.yaml`. @throws when the gate would have refused the file */
export function readSite(root: string): Site {
  return siteSchema.parse(parseYaml(readText(path.join(root, 'site.yaml'))).value);
}

/** Read a whole content folder that has passed the gate. */
export function readLibrary(root: string): Library {
  const texts = Object.fromEntries(
    TEXT_KINDS.map((kind) => [kind, textFiles(root, kind).map((name) => readTextEntry(root, kind, name))]),
  );
  const lists = Object.fromEntries(LIST_KINDS.map((kind) => [kind, readList(root, kind)]));
  return { root, site: readSite(root), texts, lists } as unknown as Library;
}

function readTextIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file).length === 0 ? '' : readText(file);
  } catch {
    return undefined;
  }
}
