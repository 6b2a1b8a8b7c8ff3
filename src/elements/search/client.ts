import type { FromWorker, SearchMessage, ToWorker } from '../../search/messages.ts';
import workerAddress from '../../search/worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/** A question without its number. */
export type Question = Omit<SearchMessage, 'type' | 'id'>;

/** Milliseconds after which an answer is no longer expected. */
const PATIENCE = 20_000;

/** Talks to the search worker: starts it when first needed, passes on the answer to the newest question only. */
export class SearchClient {
  readonly #root: string;
  readonly #reply: (message: FromWorker) => void;
  #worker: Worker | undefined;
  #newest = 0;
  #patience: number | undefined;

  /**
   * @param root address of the root of the site, ending in a slash
   * @param reply is handed the answer to the newest question, or why there is none
   */
  constructor(root: string, reply: (message: FromWorker) => void) {
    this.#root = root;
    this.#reply = reply;
  }

  /** Load the worker and let it open the index; does nothing when it is there. */
  start(): void {
    if (this.#worker) return;
    try {
      this.#worker = new Worker(scriptUrl(new URL(workerAddress, document.baseURI)), { type: 'module' });
    } catch {
      return; // No module workers here, or not from this place; the question says so.
    }
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    this.#worker.addEventListener('error', () => this.#giveUp());
    this.#post({ type: 'start', root: this.#root });
  }

  /** Ask; whatever was asked before is forgotten. */
  ask(question: Question): void {
    this.start();
    this.forget();
    if (!this.#worker) {
      this.#reply({ type: 'unavailable', id: this.#newest, reason: 'old-browser' });
      return;
    }
    this.#patience = window.setTimeout(() => this.#giveUp(), PATIENCE);
    this.#post({ type: 'search', id: this.#newest, ...question });
  }

  /** No answer to what was asked is wanted any more. */
  forget(): void {
    this.#newest += 1;
    window.clearTimeout(this.#patience);
  }

  /** Let the worker go. */
  stop(): void {
    this.forget();
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #receive(message: FromWorker): void {
    if (message.id !== this.#newest) return;
    window.clearTimeout(this.#patience);
    if (message.type === 'unavailable') this.stop();
    this.#reply(message);
  }

  #giveUp(): void {
    this.stop();
    this.#reply({ type: 'unavailable', id: this.#newest, reason: 'network' });
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }
}
