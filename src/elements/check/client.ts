import type { CheckAnswer } from '../../search/check/answer.ts';
import type { DeskPlace } from '../../search/check/desk.ts';
import type { FromCheckWorker, ToCheckWorker } from '../../search/check/messages.ts';
import workerAddress from '../../search/check/worker.ts?worker&url';
import { startModuleWorker } from '../module-worker.ts';

/** Milliseconds of work at a stretch where it is done on the page: a slow computer still answers at once. */
const SLICE = 8;
/** Milliseconds without a word from the worker after which it is given up. */
const PATIENCE = 30_000;

/** Is told how much of a text is done, from 0 to 1. */
export type OnShare = (share: number) => void;

/** A way to compare texts: in a worker, or on the page where there can be none. */
interface Engine {
  check(text: string, signal: AbortSignal, onShare: OnShare): Promise<CheckAnswer | undefined>;
  stop(): void;
}

/** Has texts compared. Loads nothing before the first one. */
export class CheckClient {
  readonly #place: DeskPlace;
  #engine: Promise<Engine> | undefined;

  constructor(place: DeskPlace) {
    this.#place = place;
  }

  /**
   * Compare a text with the library.
   * @returns undefined when `signal` was aborted meanwhile
   * @throws when what is needed did not come whole; the next text tries again
   */
  async check(text: string, signal: AbortSignal, onShare: OnShare): Promise<CheckAnswer | undefined> {
    this.#engine ??= startWorker(this.#place).catch(() => startOnPage(this.#place));
    try {
      const engine = await this.#engine;
      return signal.aborted ? undefined : await engine.check(text, signal, onShare);
    } catch (error) {
      this.stop();
      throw error;
    }
  }

  /** Let everything go. */
  stop(): void {
    this.#engine?.then(
      (engine) => engine.stop(),
      () => undefined,
    );
    this.#engine = undefined;
  }
}

/** A text that the worker is comparing. */
interface Waiting {
  readonly id: number;
  readonly resolve: (answer: CheckAnswer | undefined) => void;
  readonly reject: (reason: Error) => void;
  readonly onShare: OnShare;
}

/** Compares in a worker, one text at a time. */
class WorkerEngine implements Engine {
  readonly #worker: Worker;
  #waiting: Waiting | undefined;
  #count = 0;
  #patience = 0;

  constructor(worker: Worker, place: DeskPlace) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FromCheckWorker>) => this.#receive(data));
    worker.addEventListener('error', () => this.#end()?.reject(new Error('the worker failed')));
    this.#post({ type: 'start', ...place });
  }

  check(text: string, signal: AbortSignal, onShare: OnShare): Promise<CheckAnswer | undefined> {
    const id = (this.#count += 1);
    signal.addEventListener('abort', () => {
      if (this.#waiting?.id !== id) return;
      this.#post({ type: 'cancel' });
      this.#end()?.resolve(undefined);
    });
    return new Promise((resolve, reject) => {
      this.#end()?.resolve(undefined);
      this.#waiting = { id, resolve, reject, onShare };
      this.#wait();
      this.#post({ type: 'check', id, text });
    });
  }

  stop(): void {
    this.#end()?.resolve(undefined);
    this.#worker.terminate();
  }

  #receive(message: FromCheckWorker): void {
    if (message.type === 'ready' || message.id !== this.#waiting?.id) return;
    if (message.type === 'progress') {
      this.#wait();
      this.#waiting.onShare(message.done / Math.max(1, message.total));
    } else if (message.type === 'done') this.#end()?.resolve(message);
    else this.#end()?.reject(new Error('something did not come whole'));
  }

  #wait(): void {
    window.clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => this.#end()?.reject(new Error('no answer')), PATIENCE);
  }

  /** No longer wait for the text that is being compared. */
  #end(): Waiting | undefined {
    window.clearTimeout(this.#patience);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }

  #post(message: ToCheckWorker): void {
    this.#worker.postMessage(message);
  }
}

/** @throws when there can be no worker here */
async function startWorker(place: DeskPlace): Promise<Engine> {
  const worker = await startModuleWorker(workerAddress);
  return new WorkerEngine(worker, place);
}

async function startOnPage(place: DeskPlace): Promise<Engine> {
  const { CheckDesk } = await import('../../search/check/desk.ts');
  const desk = await CheckDesk.open(place, SLICE);
  return {
    stop: () => undefined,
    check: (text, signal, onShare) => desk.check(text, signal, ({ done, total }) => onShare(done / Math.max(1, total))),
  };
}
