import { contentRoot } from '../../src/build/library/content-root.ts';
import { readLibrary, type TextEntry } from '../../src/build/library/read-library.ts';
import { readBody, type BodyReading } from '../../src/build/markdown/read-body.ts';
import { TEXT_KINDS, type TextKind } from '../../src/schemas/common.ts';

/** The library whose site is tested. */
export const library = readLibrary(contentRoot());

/** The texts of a kind that readers may see, by file name. */
export function published<Kind extends TextKind>(kind: Kind): readonly TextEntry<Kind>[] {
  return library.texts[kind].filter(({ data }) => data.review !== 'draft');
}

/** A published text of any kind with a reading of its body. */
export interface ReadText {
  readonly kind: TextKind;
  readonly entry: TextEntry;
  readonly reading: BodyReading;
}

/** Every published text. */
export const allTexts: readonly ReadText[] = TEXT_KINDS.flatMap((kind) =>
  published(kind).map((entry) => ({ kind, entry, reading: readBody(entry.body) })),
);

/** The first item of a list. @throws with what was looked for when there is none */
export function first<Item>(items: readonly Item[], what: string): Item {
  const [item] = items;
  if (item === undefined) throw new Error(`the library holds no ${what}`);
  return item;
}
