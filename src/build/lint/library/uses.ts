import { schemas } from '../../../schemas/index.ts';
import { siteSchema } from '../../../schemas/site.ts';
import type { Loaded } from '../../gate/library/loaded.ts';
import { referencesOf } from '../../gate/library/reference-fields.ts';
import { readBody } from '../../markdown/read-body.ts';

/** What entries and bodies name, as `collection/id`. A draft counts as well: it will be published one day. */
export function usesOf({ entries, texts }: Loaded): ReadonlySet<string> {
  const uses = new Set<string>();
  for (const { collection, fields } of entries) {
    const schema = collection === 'site' ? siteSchema : schemas[collection];
    for (const { target, value } of referencesOf(schema, fields)) uses.add(`${target}/${value}`);
  }
  for (const { body } of texts) {
    for (const { collection, id } of mentionsOf(body?.text ?? '')) uses.add(`${collection}/${id}`);
  }
  return uses;
}

function mentionsOf(body: string): readonly { collection: string; id: string }[] {
  try {
    return readBody(body).mentions;
  } catch {
    return [];
  }
}
