import type { CollectionName, TextKind } from '../../../schemas/common.ts';
import type { WordingRecord } from '../../../schemas/ledger.ts';
import type { Site } from '../../../schemas/site.ts';
import type { Style } from '../../../schemas/style.ts';
import type { Place } from '../diagnostic.ts';
import type { FieldPath, YamlReading } from '../yaml/read-yaml.ts';

/** Fields of one entry as written, with their places: front matter, an item of a list, or the site's settings. */
export interface Entry {
  readonly collection: CollectionName | 'site';
  readonly id: string;
  readonly file: string;
  readonly fields: unknown;
  /** Where the entry stands in its file: nothing for front matter, its number for an item of a list. */
  readonly base: FieldPath;
  readonly yaml: YamlReading;
}

/** A text that is there, however much of it could be read. */
export interface TextRecord {
  readonly kind: TextKind;
  readonly id: string;
  readonly file: string;
  readonly code?: string;
  readonly draft: boolean;
  readonly body?: { readonly text: string; readonly line: number };
}

/** What the editors have agreed on, with the places of every value. */
export interface StyleFile {
  readonly file: string;
  readonly yaml: YamlReading;
  readonly style: Style;
}

/** A content folder after its files have been read one by one. */
export interface Loaded {
  readonly entries: readonly Entry[];
  readonly texts: readonly TextRecord[];
  /** Collections of which an unknown part could not be read; nobody can say what is missing there. */
  readonly unread: ReadonlySet<CollectionName>;
  /** Paths of pictures from the content folder. */
  readonly pictures: ReadonlySet<string>;
  /** Undefined when `site.yaml` did not pass. */
  readonly site: Site | undefined;
  /** What was published before as words of others; undefined where no ledger is kept or it did not pass. */
  readonly ledger: { readonly file: string; readonly records: readonly WordingRecord[] } | undefined;
  /** Undefined where the library has no `style.yaml`, or it did not pass. */
  readonly style: StyleFile | undefined;
}

/** Place of a field of an entry. */
export function fieldPlace({ yaml, base }: Entry, ...path: FieldPath): Place {
  return yaml.placeOf([...base, ...path]);
}
