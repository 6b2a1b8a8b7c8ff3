import type { Catalogue } from '../catalogue.ts';

/** A person, or whoever else speaks: several names may stand for one. */
export type Speaker = number;

const AND = /[、，,；;（）()／/]+/;
const SHORTEST = 2;
const LONGEST = 12;

/** Who can be named before a quotation, and who has said what. */
export class Names {
  readonly #speakers = new Map<string, Speaker>();
  readonly #byEntry: readonly ReadonlySet<Speaker>[];
  readonly #pattern: RegExp | undefined;

  /** @param personKind what the kind of an entry is called that is about a person */
  constructor({ entries, lines, synonyms }: Catalogue, personKind: string) {
    let count = 0;
    const persons = new Map<number, Speaker>();
    for (const { entry, kind, text } of lines) {
      if (entries[entry]?.kind !== personKind || (kind !== 'name' && kind !== 'alias')) continue;
      const speaker = persons.get(entry) ?? count++;
      persons.set(entry, speaker);
      if (kind === 'name' || !this.#speakers.has(text)) this.#speakers.set(text, speaker);
    }
    for (const { facets } of entries) {
      for (const name of namesIn(facets.speaker)) if (!this.#speakers.has(name)) this.#speakers.set(name, count++);
    }
    for (const group of synonyms) {
      const known = group.map((name) => this.#speakers.get(name)).find((speaker) => speaker !== undefined);
      if (known === undefined) continue;
      for (const name of group) if (!this.#speakers.has(name)) this.#speakers.set(name, known);
    }
    this.#byEntry = entries.map(
      ({ facets }) => new Set(namesIn(facets.speaker).flatMap((name) => this.#speakers.get(name) ?? [])),
    );
    const known = [...this.#speakers.keys()].sort((a, b) => b.length - a.length);
    this.#pattern = known.length > 0 ? new RegExp(known.map(escaped).join('|'), 'g') : undefined;
  }

  /** Every name in a text, in order, the longest where several begin. */
  find(text: string): { speaker: Speaker; start: number; end: number }[] {
    if (!this.#pattern) return [];
    return [...text.matchAll(this.#pattern)].flatMap(({ index, 0: name }) => {
      const speaker = this.#speakers.get(name);
      return speaker === undefined ? [] : [{ speaker, start: index, end: index + name.length }];
    });
  }

  /** Who spoke the words of an entry, as far as its record says. */
  speakersOf(entry: number): ReadonlySet<Speaker> {
    return this.#byEntry[entry] ?? new Set();
  }
}

function namesIn(speakers: readonly string[] = []): string[] {
  return speakers.flatMap((speaker) =>
    [speaker, ...speaker.split(AND)].filter(
      (name) => name.length >= SHORTEST && name.length <= LONGEST && !AND.test(name),
    ),
  );
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
