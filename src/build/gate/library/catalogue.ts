import { CODE_LETTERS, TEXT_KINDS, type CollectionName, type TextKind } from '../../../schemas/common.ts';
import { readBody, type Passage } from '../../markdown/read-body.ts';
import { isRecord } from '../yaml/fields.ts';
import type { Loaded, TextRecord } from './loaded.ts';

/** What became of a search for something that is named: `unknown` where a broken file hides the answer. */
export type Presence = 'there' | 'draft' | 'absent' | 'unknown';

/** What the library holds, asked by id and by code. */
export class Catalogue {
  readonly #ids = new Map<CollectionName, Set<string>>();
  readonly #texts = new Map<string, TextRecord>();
  readonly #byCode = new Map<string, TextRecord>();
  readonly #sharedCodes = new Set<string>();
  readonly #hiddenCodes = new Set<TextKind>();
  readonly #periods = new Map<string, string>();
  readonly #passages = new Map<string, readonly Passage[] | undefined>();
  readonly #unread: Loaded['unread'];

  constructor({ entries, texts, unread }: Loaded) {
    this.#unread = unread;
    for (const { collection, id, fields } of entries) {
      if (collection === 'site' || id === '') continue;
      this.#add(collection, id);
      if (collection === 'events' && isRecord(fields)) this.#periods.set(id, String(fields['period']));
    }
    for (const text of texts) {
      this.#add(text.kind, text.id);
      this.#texts.set(`${text.kind}/${text.id}`, text);
      if (text.code === undefined) this.#hiddenCodes.add(text.kind);
      else if (this.#byCode.has(text.code)) this.#sharedCodes.add(text.code);
      else this.#byCode.set(text.code, text);
    }
  }

  #add(collection: CollectionName, id: string): void {
    const ids = this.#ids.get(collection) ?? new Set();
    this.#ids.set(collection, ids.add(id));
  }

  /** Ids of a collection, in the order of its files. */
  ids(collection: CollectionName): Iterable<string> {
    return this.#ids.get(collection) ?? [];
  }

  /** Whether a collection has an entry. */
  find(collection: CollectionName, id: string): Presence {
    if (!this.#ids.get(collection)?.has(id)) return this.#unread.has(collection) ? 'unknown' : 'absent';
    return this.#texts.get(`${collection}/${id}`)?.draft ? 'draft' : 'there';
  }

  /** Whether a text with this code is there; `code` is without passage number. */
  findCode(code: string): Presence {
    if (this.#sharedCodes.has(code)) return 'unknown';
    const text = this.#byCode.get(code);
    if (text) return text.draft ? 'draft' : 'there';
    const kind = TEXT_KINDS.find((name) => CODE_LETTERS[name] === code[0]);
    return kind !== undefined && this.#hiddenCodes.has(kind) ? 'unknown' : 'absent';
  }

  /** The only text that has a code. */
  text(code: string): TextRecord | undefined {
    return this.#sharedCodes.has(code) ? undefined : this.#byCode.get(code);
  }

  /** The text of a kind with an id. */
  textById(kind: TextKind, id: string): TextRecord | undefined {
    return this.#texts.get(`${kind}/${id}`);
  }

  /** Whether a period has events, as far as is known; only then the timeline has a page for it. */
  hasEvents(period: string): boolean {
    return this.#unread.has('events') || [...this.#periods.values()].includes(period);
  }

  /** Period of an event, as the timeline's pages are divided. */
  periodOf(eventId: string): string | undefined {
    return this.#periods.get(eventId);
  }

  /** Passages of a text; undefined when its body could not be read. */
  passages(text: TextRecord): readonly Passage[] | undefined {
    if (!this.#passages.has(text.file)) this.#passages.set(text.file, readPassages(text));
    return this.#passages.get(text.file);
  }
}

function readPassages({ body }: TextRecord): readonly Passage[] | undefined {
  try {
    return body && readBody(body.text).passages;
  } catch {
    return undefined;
  }
}
