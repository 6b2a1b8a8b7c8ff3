import type { FromWorker, KwicMessage, PlainResult, SearchMessage, ToWorker } from '../../search/messages.ts';
import workerAddress from '../../search/worker.ts?worker&url';
import { startModuleWorker } from '../module-worker.ts';

/** A question without its number. */
export type Asked = Omit<SearchMessage, 'id'> | Omit<KwicMessage, 'id'>;

/** Milliseconds after which an answer is no longer expected. */
const PATIENCE = 20_000;

/** What answers: a worker, or the same code on the page where there can be none. */
interface Engine {
  post(message: ToWorker): void;
  stop(): void;
}

interface Waiting {
  readonly resolve: (results: readonly PlainResult[]) => void;
  readonly reject: (reason: Error) => void;
}

/** Talks to the search: starts it when first needed, passes on the answer to the newest question only. */
export class SearchClient {
  readonly #root: string;
  readonly #reply: (message: FromWorker) => void;
  readonly #lists = new Map<number, Waiting>();
  #engine: Promise<Engine> | undefined;
  #count = 0;
  #newest = 0;
  #patience: number | undefined;

  /**
   * @param root address of the root of the site, ending in a slash
   * @param reply is handed the answers to the newest question, or why there are none
   */
  constructor(root: string, reply: (message: FromWorker) => void) {
    this.#root = root;
    this.#reply = reply;
  }

  /** Load the search and let it open the index; does nothing when it is there. */
  start(): void {
    void this.#started();
  }

  /** Ask; whatever was asked before is forgotten. */
  ask(question: Asked): void {
    this.forget();
    const id = (this.#newest = this.#count += 1);
    this.#patience = window.setTimeout(() => this.#giveUp(), PATIENCE);
    void this.#started().then((engine) => engine.post({ ...question, id }));
  }

  /** A plain list of the best results. @throws when the search cannot answer */
  list(query: string, limit: number): Promise<readonly PlainResult[]> {
    const id = (this.#count += 1);
    return new Promise((resolve, reject) => {
      this.#lists.set(id, { resolve, reject });
      void this.#started().then((engine) => engine.post({ type: 'list', id, query, limit }));
    });
  }

  /** No answer to what was asked is wanted any more. */
  forget(): void {
    this.#newest = 0;
    window.clearTimeout(this.#patience);
  }

  /** Let the search go. */
  stop(): void {
    this.forget();
    void this.#engine?.then((engine) => engine.stop());
    this.#engine = undefined;
    for (const { reject } of this.#lists.values()) reject(new Error('the search was let go'));
    this.#lists.clear();
  }

  #started(): Promise<Engine> {
    this.#engine ??= this.#startWorker().catch(() => this.#startOnPage());
    return this.#engine.then((engine) => engine);
  }

  /** @throws when there can be no worker here */
  async #startWorker(): Promise<Engine> {
    const worker = await startModuleWorker(workerAddress);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    worker.addEventListener('error', () => this.#giveUp());
    const engine: Engine = {
      post: (message) => worker.postMessage(message),
      stop: () => worker.terminate(),
    };
    engine.post({ type: 'start', root: this.#root });
    return engine;
  }

  async #startOnPage(): Promise<Engine> {
    const { Conversation } = await import('../../search/conversation.ts');
    const conversation = new Conversation((message) => this.#receive(message), false);
    conversation.receive({ type: 'start', root: this.#root });
    return { post: (message) => conversation.receive(message), stop: () => undefined };
  }

  #receive(message: FromWorker): void {
    const waiting = this.#lists.get(message.id);
    if (waiting) {
      this.#lists.delete(message.id);
      if (message.type === 'list') waiting.resolve(message.results);
      else waiting.reject(new Error('the search cannot answer'));
      return;
    }
    if (message.id !== this.#newest) return;
    const isLast = message.type !== 'answer' || message.complete;
    if (isLast) window.clearTimeout(this.#patience);
    if (message.type === 'unavailable') this.stop();
    this.#reply(message);
  }

  #giveUp(): void {
    const id = this.#newest;
    this.stop();
    if (id > 0) this.#reply({ type: 'unavailable', id, reason: 'network' });
  }
}
