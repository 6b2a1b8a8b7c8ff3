type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** Files of the index that are compressed as a whole, whatever the server does. */
const COMPRESSED = /\.(?:pf_index|pf_fragment|pf_meta|pagefind)(?:\?|$)/;
/** Milliseconds after which a file that has not come is given up. */
const PATIENCE = 12_000;
/** The file that names the others, in JSON. */
const ENTRY = /pagefind-entry\.json(?:\?|$)/;
/** What Pagefind's files begin with where the server has decompressed them already. */
const PLAIN_START = 'pagefind_dcd';

/**
 * Watch over the files that Pagefind fetches. It passes over a chunk that does not arrive and would answer as if
 * nothing were in it; here every failure is counted, also a file that is cut short, damaged, or a page in its place.
 */
export class WholeFiles {
  readonly #fetch: Fetch;
  #failures = 0;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** Failures up to now; a question during which the number rises has no answer. */
  get failures(): number {
    return this.#failures;
  }

  /** Like `fetch`. @throws when the file does not arrive whole */
  readonly fetch: Fetch = async (input, init) => {
    try {
      const response = await inTime(this.#fetch(input, init));
      if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
      const address = input instanceof Request ? input.url : String(input);
      if (COMPRESSED.test(address)) await expectWhole(response.clone());
      else if (ENTRY.test(address)) await response.clone().json();
      return response;
    } catch (error) {
      this.#failures += 1;
      throw error;
    }
  };
}

/** Where the browser can: decompressing checks the length and the checksum that gzip keeps. @throws when either is wrong */
async function expectWhole(response: Response): Promise<void> {
  if (typeof DecompressionStream === 'undefined') return;
  const bytes = await response.arrayBuffer();
  if (new TextDecoder().decode(bytes.slice(0, PLAIN_START.length)) === PLAIN_START) return;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  await new Response(plain).arrayBuffer();
}

/** @throws when nothing has come in time */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing came in time')), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
