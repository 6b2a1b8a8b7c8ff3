import type { InLibrary } from '../../search/check/ask-library.ts';
import { SearchClient } from '../search/client.ts';

/** Quotation marks of any kind; the words are asked for between our own. */
const MARKS = /[“”‘’「」『』"＂〝〞﹁﹂﹃﹄]/g;
const LIMIT = 3;

/** The search, asked whether words stand in a text of the library. Loads nothing before the first question. */
export class LibraryAsker {
  readonly #root: string;
  #client: SearchClient | undefined;

  /** @param root address of the root of the site, ending in a slash */
  constructor(root: string) {
    this.#root = root;
  }

  readonly ask: InLibrary = async (words) => {
    this.#client ??= new SearchClient(this.#root, () => undefined);
    const results = await this.#client.list(`"${words.replace(MARKS, '')}"`, LIMIT);
    const found = results.find(({ tier }) => tier === 'exact');
    if (!found) return undefined;
    const { kind, id, url } = found;
    return { url, title: id === url ? kind : `${kind} ${id}` };
  };

  stop(): void {
    this.#client?.stop();
    this.#client = undefined;
  }
}
