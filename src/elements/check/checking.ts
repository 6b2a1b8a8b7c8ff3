import type { CheckAnswer } from '../../search/check/answer.ts';
import { askLibrary } from '../../search/check/ask-library.ts';
import type { DeskPlace } from '../../search/check/desk.ts';
import { CheckClient, type OnShare } from './client.ts';
import { LibraryAsker } from './in-library.ts';

/** A text that was compared, and what was found. */
export interface Checked {
  readonly text: string;
  readonly answer: CheckAnswer;
  /** False where the texts of the library could not be asked. */
  readonly isAsked: boolean;
}

/** Is told how many of the passages that are no recorded sayings the library was asked for. */
export type OnAsked = (done: number, total: number) => void;

/** Has a text compared, first with the sayings, then with the texts of the library. */
export class Checking {
  readonly #client: CheckClient;
  readonly #library: LibraryAsker;

  constructor(place: DeskPlace) {
    this.#client = new CheckClient(place);
    this.#library = new LibraryAsker(place.root);
  }

  /** @returns undefined when `signal` was aborted meanwhile. @throws when the sayings did not come whole */
  async check(text: string, signal: AbortSignal, onShare: OnShare, onAsked: OnAsked): Promise<Checked | undefined> {
    const answer = await this.#client.check(text, signal, onShare);
    if (!answer) return undefined;
    const report = await askLibrary(text, answer.report, this.#library.ask, onAsked, signal);
    if (signal.aborted) return undefined;
    return report ? { text, answer: { ...answer, report }, isAsked: true } : { text, answer, isAsked: false };
  }

  /** Let everything go. */
  stop(): void {
    this.#client.stop();
    this.#library.stop();
  }
}
