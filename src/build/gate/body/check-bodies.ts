import { reportInto, type Diagnostic } from '../diagnostic.ts';
import type { Catalogue } from '../library/catalogue.ts';
import type { Loaded } from '../library/loaded.ts';
import { referencesOf } from '../library/reference-fields.ts';
import { schemas } from '../../../schemas/index.ts';
import { checkBody } from './check-body.ts';

/** Check the body of every text that has one. */
export function checkBodies(
  { texts, entries, pictures, site }: Loaded,
  catalogue: Catalogue,
  diagnostics: Diagnostic[],
): void {
  const frontMatter = new Map(entries.map((entry) => [entry.file, entry.fields]));
  for (const { kind, file, draft, body } of texts) {
    if (!body) continue;
    const fields = frontMatter.get(file);
    const sources = referencesOf(schemas[kind], fields).filter(({ path }) => path[0] === 'sources');
    checkBody({
      text: body.text,
      kind,
      fromDraft: draft,
      listedSources: fields === undefined ? undefined : new Set(sources.map(({ value }) => value)),
      catalogue,
      linkHosts: site?.linkHosts,
      hasPicture: (name) => pictures.has(`${kind}/${name}`),
      inFile: ({ line, column }) => ({ line: line + body.line - 1, column }),
      report: reportInto(diagnostics, file),
    });
  }
}
