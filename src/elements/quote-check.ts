import { CHECK_LIMIT } from '../search/check/limit.ts';
import type { Checking } from './check/checking.ts';
import { Parts } from './check/parts.ts';
import type { Report } from './check/report.ts';
import type { CheckWords } from './check/words.ts';
import { fill } from './search/words.ts';

/** Parts of the markup that rest until there is a script. */
const CONTROLS = ['text', 'run', 'file'] as const;
/** Those who listen are told how far it is in steps of so many percent. */
const TOLD = 25;

/**
 * `<quote-check data-root data-citations data-person-kind data-words>` around the markup of `CheckPanel.astro`:
 * compares a text with the quotations. Loads nothing before the first text, and sends none anywhere.
 */
export class QuoteCheck extends HTMLElement {
  readonly #parts = new Parts(this);
  #listening?: AbortController;
  #checking: Checking | undefined;
  #running: AbortController | undefined;
  #report: Report | undefined;
  /** What stood in the field before a file was opened. */
  #before: string | undefined;

  connectedCallback(): void {
    this.#listen();
    for (const name of CONTROLS) this.#parts.get(name, HTMLElement).removeAttribute('disabled');
    this.#count();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#running?.abort();
    this.#checking?.stop();
  }

  get #words(): CheckWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as CheckWords;
  }

  get #root(): string {
    return new URL(this.dataset['root'] ?? './', document.baseURI).href;
  }

  get #field(): HTMLTextAreaElement {
    return this.#parts.get('text', HTMLTextAreaElement);
  }

  #listen(): void {
    const { signal } = (this.#listening = new AbortController());
    const on = (name: string, event: string, act: () => unknown) =>
      this.#parts.get(name, HTMLElement).addEventListener(event, () => void act(), { signal });
    on('text', 'input', () => this.#changed());
    on('run', 'click', () => this.#run());
    on('retry', 'click', () => this.#run());
    on('cancel', 'click', () => this.#cancel());
    on('file', 'change', () => this.#open());
    on('give-back', 'click', () => this.#giveBack());
    on('show-look', 'change', () => this.#report?.show());
    on('show-all', 'change', () => this.#report?.show());
    on('copy', 'click', () => this.#report?.copy());
    on('download', 'click', () => this.#report?.save());
    on('print', 'click', () => this.#report?.print());
  }

  #say(words: string): void {
    this.#parts.say('status', words);
  }

  #count(): void {
    const { length } = this.#field.value;
    const values = { count: length.toLocaleString('en'), limit: CHECK_LIMIT.toLocaleString('en') };
    const { count, tooLong } = this.#words;
    this.#parts.say('count', fill(length > CHECK_LIMIT ? tooLong : count, values));
  }

  #changed(): void {
    this.#count();
    this.#report?.textChanged();
  }

  async #run(): Promise<void> {
    const text = this.#field.value;
    if (text.trim() === '') {
      this.#say(this.#words.empty);
      this.#field.focus();
      return;
    }
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#begin();
    try {
      const onShare = (share: number) => this.#progress(share);
      const onAsked = (done: number, total: number) => this.#say(fill(this.#words.asking, { done, total }));
      const [checking, { Report }] = await Promise.all([this.#loaded(), import('./check/report.ts')]);
      const checked = await checking.check(text, signal, onShare, onAsked);
      if (!checked || signal.aborted) return;
      this.#end();
      this.#report = new Report(this.#parts, this.#words, this.#root, checked);
      this.#say(await this.#report.open());
    } catch {
      if (signal.aborted) return;
      this.#end();
      this.#say(this.#words.unavailable);
      this.#parts.offer('retry', true);
    }
  }

  async #loaded(): Promise<Checking> {
    const { Checking } = await import('./check/checking.ts');
    return (this.#checking ??= new Checking({
      root: this.#root,
      citations: new URL(this.dataset['citations'] ?? '', this.#root).href,
      personKind: this.dataset['personKind'] ?? '',
    }));
  }

  #begin(): void {
    this.#say(this.#words.opening);
    this.#parts.get('progress', HTMLProgressElement).value = 0;
    this.#parts.get('progress', HTMLElement).hidden = false;
    this.#parts.get('run', HTMLButtonElement).disabled = true;
    this.#parts.offer('cancel', true);
    this.#parts.offer('retry', false);
  }

  #end(): void {
    const hadFocus = document.activeElement === this.#parts.get('cancel', HTMLElement);
    this.#running = undefined;
    this.#parts.get('progress', HTMLElement).hidden = true;
    this.#parts.get('run', HTMLButtonElement).disabled = false;
    this.#parts.offer('cancel', false);
    if (hadFocus) this.#parts.get('run', HTMLElement).focus();
  }

  #progress(share: number): void {
    const percent = Math.floor(share * 100);
    this.#parts.get('progress', HTMLProgressElement).value = percent;
    this.#say(fill(this.#words.checking, { share: percent - (percent % TOLD) }));
  }

  #cancel(): void {
    this.#running?.abort();
    this.#end();
    this.#say(this.#words.cancelled);
  }

  async #open(): Promise<void> {
    const input = this.#parts.get('file', HTMLInputElement);
    const file = input.files?.[0];
    if (!file) return;
    const { openFile } = await import('./check/opened-file.ts');
    const opened = await openFile(file);
    input.value = '';
    if ('problem' in opened) {
      this.#say(this.#words.file[opened.problem]);
      return;
    }
    if (this.#field.value.trim() !== '') this.#before = this.#field.value;
    this.#parts.offer('give-back', this.#before !== undefined);
    this.#field.value = opened.text;
    this.#changed();
    this.#say(fill(this.#words.opened, { name: file.name }));
    this.#parts.get('run', HTMLElement).focus();
  }

  #giveBack(): void {
    this.#field.value = this.#before ?? '';
    this.#before = undefined;
    this.#parts.offer('give-back', false);
    this.#changed();
    this.#field.focus();
  }
}
customElements.define('quote-check', QuoteCheck);
