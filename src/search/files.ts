import type { Catalogue } from './catalogue.ts';
import { crc32 } from './crc32.ts';
import { parseSearchMeta, type PackFile, type SearchMeta } from './meta.ts';
import { NotWhole } from './not-whole.ts';
import { parsePack } from './pack.ts';

type Fetch = typeof globalThis.fetch;

/** Milliseconds after which a file that has not come is given up. */
const PATIENCE = 15_000;
/** Below this size it is not worth asking for the compressed copy. */
const SMALL = 20_000;

/** The files of the index that are ours, fetched and checked: each must have come whole, or it is not read. */
export class IndexFiles {
  readonly #root: string;
  readonly #fetch: Fetch;

  /**
   * @param root address of the root of the site, ending in a slash
   * @param fetch how files are fetched
   */
  constructor(root: string, fetch: Fetch) {
    this.#root = root;
    this.#fetch = fetch;
  }

  /** What belongs together. @throws NotWhole when it does not come, or is something else */
  async meta(): Promise<SearchMeta> {
    try {
      return await within(async (signal) => {
        const response = await this.#get('search/meta.json', { cache: 'no-cache', signal });
        return parseSearchMeta(await response.json());
      });
    } catch (error) {
      throw new NotWhole('meta.json', { cause: error });
    }
  }

  /** The quote pack, read. @throws NotWhole when it does not come whole */
  async catalogue(meta: SearchMeta): Promise<Catalogue> {
    return parsePack(JSON.parse(await this.text(meta.quotes)));
  }

  /**
   * The text of a pack. A copy that is not whole may come from a cache: it is asked for once more past all caches.
   * @throws NotWhole when it does not come whole
   */
  async text(file: PackFile): Promise<string> {
    try {
      return await this.#whole(file, 'default');
    } catch {
      return this.#whole(file, 'reload').catch((error: unknown) => {
        throw new NotWhole(file.file, { cause: error });
      });
    }
  }

  async #whole(file: PackFile, cache: RequestCache): Promise<string> {
    const bytes = await within((signal) => this.#bytes(file.file, { cache, signal }));
    if (bytes.length !== file.bytes || crc32(bytes) !== file.crc) throw new Error(`${file.file} is not whole`);
    return new TextDecoder().decode(bytes);
  }

  /** The bytes of a file; where the host does not compress, those of the compressed copy that lies beside it. */
  async #bytes(file: string, init: RequestInit): Promise<Uint8Array> {
    const response = await this.#get(file, init);
    if (isCompressed(response) || typeof DecompressionStream === 'undefined') return bytesOf(response);
    try {
      const copy = await this.#get(`${file}.gz`, init);
      void response.body?.cancel();
      return await gunzip(copy);
    } catch {
      return bytesOf(response.bodyUsed ? await this.#get(file, init) : response);
    }
  }

  async #get(file: string, init: RequestInit): Promise<Response> {
    const response = await this.#fetch(this.#root + file, init);
    if (!response.ok) throw new Error(`${response.status} for ${file}`);
    return response;
  }
}

/** Give up work that takes too long. */
async function within<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    return await work(patience.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** True when the host compresses, or when there is little to compress. */
function isCompressed({ headers }: Response): boolean {
  return headers.has('content-encoding') || Number(headers.get('content-length') ?? '0') < SMALL;
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** Bytes of a gzip file, also where the host has decompressed it already. */
async function gunzip(response: Response): Promise<Uint8Array> {
  const bytes = await bytesOf(response);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return bytesOf(new Response(plain));
}
