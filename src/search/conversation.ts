import type { Catalogue } from './catalogue.ts';
import { IndexFiles } from './files.ts';
import type { FromWorker, KwicMessage, ListMessage, Reason, SearchMessage, ToWorker } from './messages.ts';
import type { SearchMeta } from './meta.ts';
import { NotWhole } from './not-whole.ts';
import { PackStore, parseTextPack } from './passages/packs.ts';
import { PagefindStore } from './passages/pagefind-store.ts';
import { Cancelled, type PassageStore } from './passages/store.ts';
import { SearchSession } from './session.ts';
import { startPagefind } from './start-pagefind.ts';
import { WholeFiles } from './whole-files.ts';

/** A module with one table of `externref`, the part of WebAssembly that Pagefind needs and old browsers lack. */
const NEEDS = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 0x6f, 0, 0);

/** One side of the talk between the interface and the search: takes messages, sends answers. */
export class Conversation {
  readonly #send: (message: FromWorker) => void;
  readonly #mayUsePagefind: boolean;
  readonly #network = globalThis.fetch.bind(globalThis);
  readonly #files = new WholeFiles(this.#network);
  #root = '';
  #session: Promise<SearchSession> | undefined;
  #running: AbortController | undefined;

  /**
   * @param send is handed every answer
   * @param mayUsePagefind false where there is a document: Pagefind would take its language and cut queries into words
   */
  constructor(send: (message: FromWorker) => void, mayUsePagefind: boolean) {
    this.#send = send;
    this.#mayUsePagefind = mayUsePagefind;
  }

  /** Fetches like `fetch`, watched over; Pagefind is to use this. */
  get fetch(): typeof globalThis.fetch {
    return this.#files.fetch;
  }

  /** Take a message; answers come later, and never by a throw. */
  receive(message: ToWorker): void {
    if (message.type === 'start') {
      this.#root = message.root;
      this.#prepare();
    } else if (message.type === 'list') void this.#list(message);
    else void this.#answer(message);
  }

  /** Opening begins before anything is asked; what goes wrong is told by the first question. */
  #prepare(): void {
    this.#open().then(
      (session) => session.prepare(),
      () => undefined,
    );
  }

  async #answer(message: SearchMessage | KwicMessage): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    const failures = this.#files.failures;
    const isWhole = () => {
      if (this.#files.failures > failures) throw new NotWhole('the library');
    };
    try {
      const session = await this.#open();
      if (message.type === 'kwic') {
        const answer = await session.kwic(message, signal);
        isWhole();
        if (!signal.aborted) this.#send(answer);
        return;
      }
      for await (const answer of session.answer(message, signal)) {
        if (answer.complete) isWhole();
        if (!signal.aborted) this.#send(answer);
      }
    } catch (error) {
      if (error instanceof Cancelled || signal.aborted) return;
      await this.#sendShort(message);
      this.#send({ type: 'unavailable', id: message.id, reason: this.#reason(error, failures) });
    }
  }

  /** Where the library fails, what is in memory still answers. */
  async #sendShort(message: SearchMessage | KwicMessage): Promise<void> {
    if (message.type === 'kwic') return;
    const session = await this.#session?.catch(() => undefined);
    const answer = session?.shortAnswer(message);
    if (answer) this.#send(answer);
  }

  async #list({ id, query, limit }: ListMessage): Promise<void> {
    const failures = this.#files.failures;
    try {
      const results = await (await this.#open()).list(query, limit, { aborted: false });
      if (this.#files.failures > failures) throw new NotWhole('the library');
      this.#send({ type: 'list', id, results });
    } catch (error) {
      this.#send({ type: 'unavailable', id, reason: this.#reason(error, failures) });
    }
  }

  #open(): Promise<SearchSession> {
    this.#session ??= this.#openSession().catch((error: unknown) => {
      this.#session = undefined;
      throw error;
    });
    return this.#session;
  }

  async #openSession(): Promise<SearchSession> {
    const files = new IndexFiles(this.#root, this.#network);
    const meta = await files.meta();
    const catalogue = await files.catalogue(meta);
    return new SearchSession(catalogue, () => this.#openStore(files, meta, catalogue));
  }

  /** Pagefind's store where it runs, else the text packs. */
  async #openStore(files: IndexFiles, meta: SearchMeta, { table }: Catalogue): Promise<PassageStore> {
    if (this.#mayUsePagefind && canRunPagefind()) {
      const failures = this.#files.failures;
      try {
        return await PagefindStore.open(await startPagefind(this.#root, meta.build), meta.stretches);
      } catch (error) {
        if (error instanceof NotWhole || this.#files.failures > failures) throw error;
      }
    }
    const packs = await Promise.all(meta.texts.map(async (file) => parseTextPack(await files.text(file))));
    return PackStore.open(packs, table);
  }

  #reason(error: unknown, failures: number): Reason {
    return error instanceof NotWhole || this.#files.failures > failures ? 'network' : 'engine';
  }
}

function canRunPagefind(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(NEEDS);
}
