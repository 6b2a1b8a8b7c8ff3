import type { KwicAnswer, KwicOrder } from '../search/kwic.ts';
import type { FromWorker, Order, Reason } from '../search/messages.ts';
import { QUERY_LIMIT } from '../search/query.ts';
import { readState, toggled, writeState, type SearchState, type View } from '../search/state.ts';
import { AnswerView } from './search/answer-view.ts';
import { SearchClient } from './search/client.ts';
import { Filters } from './search/filters.ts';
import { focusOnSlash, moveFocus } from './search/keys.ts';
import { KwicView } from './search/kwic-view.ts';
import { exposeSearch } from './search/portal-search.ts';
import { RecentList } from './search/recent.ts';
import type { SearchWords } from './search/words.ts';

/** Milliseconds between the last key and the question, and between the question and the library. */
const PAUSE = 60;
const LIBRARY_PAUSE = 150;

/** Where the first facet has room to stand open. */
const WIDE = '(min-width: 48rem)';

/** How a change of state goes into the history: as a step to come back to, or in place of the last. */
type Entry = 'push' | 'replace';

/**
 * `<site-search data-root data-words>` around the markup of `SearchPanel.astro`: searches while one types, keeps its
 * state in the address. Loads nothing before the field has the focus or the address has a question.
 */
export class SiteSearch extends HTMLElement {
  #listening?: AbortController;
  #client?: SearchClient;
  #filters?: Filters;
  #view?: AnswerView;
  #kwic?: KwicView;
  #recent?: RecentList;
  #state: SearchState = readState(new URLSearchParams());
  /** The lines that are shown, where they are. */
  #lines?: KwicAnswer;
  #pause: number | undefined;
  /** True where the newest question has had a first answer. */
  #hasShort = false;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
    const root = new URL(this.dataset['root'] ?? './', document.baseURI).href;
    this.#client = new SearchClient(root, (message) => this.#show(message));
    this.#view = new AnswerView(this, this.#part, words, root, (change) => this.#go(change, 'push'));
    this.#kwic = new KwicView(this.#part('kwic', HTMLElement), words, root, (lines) => this.#sortLines(lines));
    this.#recent = new RecentList(this.#part('recent', HTMLElement), (query) => this.#go({ query, page: 1 }, 'push'));
    this.#filters = new Filters(this, words, {
      choose: (facet, value) => this.#go({ selection: toggled(this.#state.selection, facet, value), page: 1 }, 'push'),
      untype: ({ text }) => this.#go({ query: this.#state.query.replace(text, ' ').trim(), page: 1 }, 'push'),
      leave: () => this.#go({ within: '', page: 1 }, 'push'),
    });
    exposeSearch(this.#client, words.tiers);
    this.#listen(signal);
    const facet = this.querySelector('details');
    if (facet) facet.open = window.matchMedia(WIDE).matches;
    this.#restore();
    if (document.activeElement === this.#field) this.#client.start();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#client?.stop();
    window.clearTimeout(this.#pause);
  }

  #listen(signal: AbortSignal): void {
    const on = <E extends HTMLElement>(name: string, type: new () => E, event: string, act: (part: E) => void) => {
      const part = this.#part(name, type);
      part.addEventListener(event, () => act(part), { signal });
    };
    const field = this.#field;
    field.addEventListener('focus', () => this.#client?.start(), { signal });
    field.addEventListener('input', (event) => this.#typed(event), { signal });
    field.addEventListener('compositionend', () => this.#typed(), { signal });
    on('order', HTMLSelectElement, 'change', ({ value }) => this.#go({ order: value as Order, page: 1 }, 'push'));
    on('more', HTMLButtonElement, 'click', () => this.#go({ page: this.#state.page + 1 }, 'push'));
    on('retry', HTMLButtonElement, 'click', () => this.#ask(0));
    for (const view of ['list', 'kwic'] as const) {
      on(`view-${view}`, HTMLButtonElement, 'click', () => this.#go({ view, page: 1 }, 'push'));
    }
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => this.#submitted(event), { signal });
    this.addEventListener('click', (event) => this.#followed(event), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    document.addEventListener('keydown', (event) => focusOnSlash(event, field), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
  }

  get #field(): HTMLInputElement {
    return this.#part('field', HTMLInputElement);
  }

  /** A part of the markup by its name. @throws when `SearchPanel.astro` does not have it */
  readonly #part = <E extends HTMLElement>(name: string, type: new () => E): E => {
    const found = this.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof type)) throw new Error(`site-search: no ${name}`);
    return found;
  };

  #restore(): void {
    this.#state = readState(new URLSearchParams(window.location.search));
    this.#field.value = this.#state.query;
    this.#ask(0);
  }

  #typed(event?: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    window.clearTimeout(this.#pause);
    const query = this.#field.value.slice(0, QUERY_LIMIT);
    this.#pause = window.setTimeout(() => this.#go({ query, page: 1 }, 'replace', LIBRARY_PAUSE), PAUSE);
  }

  #submitted(event: Event): void {
    event.preventDefault();
    window.clearTimeout(this.#pause);
    const query = this.#field.value.slice(0, QUERY_LIMIT);
    this.#recent?.remember(query);
    this.#go({ query, page: 1 }, 'push');
  }

  /** A result that is opened makes the search worth remembering; further results of a text are shown here. */
  #followed(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !this.#part('found', HTMLElement).contains(link)) return;
    const { within } = link.dataset;
    if (within === undefined) this.#recent?.remember(this.#state.query);
    else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.#go({ within, page: 1, order: 'relevance' }, 'push');
    }
  }

  /** Put the lines that are shown into another order; nothing is asked for that. */
  #sortLines(lines: KwicOrder): void {
    this.#state = { ...this.#state, lines };
    window.history.replaceState(null, '', window.location.pathname + writeState(this.#state));
    if (this.#lines) this.#kwic?.show(this.#lines, lines, this.#state.query);
  }

  /** Change the state, the address with it, and ask. A state that is already in the address makes no new entry. */
  #go(change: Partial<SearchState>, how: Entry, pause = 0): void {
    this.#state = { ...this.#state, ...change };
    const field = this.#field;
    if (change.query !== undefined && change.query !== field.value) field.value = change.query;
    const address = window.location.pathname + writeState(this.#state);
    if (how === 'push' && address !== window.location.pathname + window.location.search) {
      window.history.pushState(null, '', address);
    } else window.history.replaceState(null, '', address);
    this.#ask(pause);
  }

  #ask(pause: number): void {
    const { query, selection, within, order, view } = this.#state;
    const select = this.#part('order', HTMLSelectElement);
    select.value = order;
    this.#press(view);
    this.#hasShort = false;
    const isNarrowed = within !== '' || Object.keys(selection).length > 0;
    if (query.trim() === '' && !isNarrowed) {
      this.#client?.forget();
      select.disabled = true;
      this.#filters?.rest();
      this.#recent?.show();
      this.#view?.view('start', '');
      return;
    }
    this.#recent?.hide();
    this.#view?.wait();
    if (view === 'kwic') this.#client?.ask({ ...this.#state, type: 'kwic' });
    else this.#client?.ask({ ...this.#state, type: 'search', pause });
  }

  #press(view: View): void {
    for (const one of ['list', 'kwic'] as const) {
      this.#part(`view-${one}`, HTMLButtonElement).setAttribute('aria-pressed', String(one === view));
    }
  }

  #show(message: FromWorker): void {
    if (message.type === 'unavailable') this.#showReason(message.reason);
    else if (message.type === 'kwic') {
      this.#lines = message;
      this.#filters?.rest();
      this.#view?.view('kwic', '');
      this.#kwic?.show(message, this.#state.lines, this.#state.query);
    } else if (message.type === 'answer') {
      this.#hasShort = true;
      this.#filters?.show(message);
      this.#part('order', HTMLSelectElement).disabled = false;
      this.#view?.show(message, this.#state);
    }
  }

  #showReason(reason: Reason): void {
    if (!this.#hasShort) this.#filters?.rest();
    this.#view?.showReason(reason, this.#hasShort);
  }

  #key(event: KeyboardEvent): void {
    const field = this.#field;
    const list = this.#part('found', HTMLElement);
    const inside = event.target === field || list.contains(event.target as Node);
    if (!inside || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list, field, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      field.focus();
      this.#go({ query: '', page: 1 }, 'replace');
    }
  }
}
customElements.define('site-search', SiteSearch);
