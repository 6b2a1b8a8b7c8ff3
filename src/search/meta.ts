/** A file of the index with what it must be to be read. */
export interface PackFile {
  /** Address from the root of the site. */
  readonly file: string;
  /** Size before compression. */
  readonly bytes: number;
  /** CRC-32 of these bytes. */
  readonly crc: number;
}

/** A text pack; its stretches follow those of the packs before it. */
export interface TextPackFile extends PackFile {
  /** Number of its first stretch. */
  readonly first: number;
}

/** `search/meta.json`: the one file of the index with a fixed name, which tells what belongs together. */
export interface SearchMeta {
  /** Digest of everything indexed. */
  readonly build: string;
  /** How many stretches the library store holds. */
  readonly stretches: number;
  readonly quotes: PackFile;
  readonly texts: readonly TextPackFile[];
}

/** Read `meta.json` with suspicion. @throws when it is not what the build writes */
export function parseSearchMeta(value: unknown): SearchMeta {
  if (!isObject(value)) throw new TypeError('meta.json is not an object');
  const { build, stretches, quotes, texts } = value;
  if (typeof build !== 'string' || !isCount(stretches) || !isPackFile(quotes)) {
    throw new TypeError('meta.json lacks build, stretches or quotes');
  }
  if (!Array.isArray(texts) || !texts.every(isTextPackFile)) throw new TypeError('meta.json lacks texts');
  return { build, stretches, quotes, texts };
}

type Unread = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isPackFile(value: unknown): value is PackFile {
  return isObject(value) && typeof value['file'] === 'string' && isCount(value['bytes']) && isCount(value['crc']);
}

function isTextPackFile(value: unknown): value is TextPackFile {
  return isPackFile(value) && isCount((value as unknown as Unread)['first']);
}
