/** `search/meta.json`: what the worker must know of the index before it asks. */
export interface SearchMeta {
  /** Digest of everything indexed. */
  readonly build: string;
  readonly records: number;
  /** Traditional to simplified, in the short form of `parseSimplifyTable`. */
  readonly table: string;
}

/** Read `meta.json` with suspicion. @throws when it is not what the build writes */
export function parseSearchMeta(value: unknown): SearchMeta {
  if (typeof value !== 'object' || value === null) throw new TypeError('meta.json is not an object');
  const { build, records, table } = value as Partial<Record<keyof SearchMeta, unknown>>;
  if (typeof build !== 'string' || typeof records !== 'number' || typeof table !== 'string') {
    throw new TypeError('meta.json lacks build, records or table');
  }
  return { build, records, table };
}
