import type { Answer, FromWorker, Order, Reason } from '../search/messages.ts';
import { QUERY_LIMIT } from '../search/query.ts';
import { readState, toggled, writeState, type SearchState } from '../search/state.ts';
import { SearchClient } from './search/client.ts';
import { Filters } from './search/filters.ts';
import { focusOnSlash, moveFocus } from './search/keys.ts';
import { resultItem } from './search/results.ts';
import { fill, type SearchWords } from './search/words.ts';

const PAGE_SIZE = 20;
/** Milliseconds between the last key and the question. */
const PAUSE = 200;

/** Where the first facet has room to stand open. */
const WIDE = '(min-width: 48rem)';

/** What of the markup is shown. */
type View = 'start' | 'results' | 'none' | 'unavailable';

/**
 * `<site-search data-root data-words>` around the markup of `SearchPanel.astro`: searches while one types, keeps its
 * state in the address. Loads nothing before the field has the focus or the address has a question.
 */
export class SiteSearch extends HTMLElement {
  #listening?: AbortController;
  #client?: SearchClient;
  #filters?: Filters;
  #state: SearchState = readState(new URLSearchParams());
  #pause: number | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#client = new SearchClient(this.#root, (message) => this.#show(message));
    this.#filters = new Filters(this, this.#words, (facet, value) =>
      this.#go({ selection: toggled(this.#state.selection, facet, value), page: 1 }, 'push'),
    );
    const field = this.#part('field', HTMLInputElement);
    const order = this.#part('order', HTMLSelectElement);
    field.addEventListener('focus', () => this.#client?.start(), { signal });
    field.addEventListener('input', (event) => this.#typed(event), { signal });
    field.addEventListener('compositionend', () => this.#typed(), { signal });
    order.addEventListener('change', () => this.#go({ order: order.value as Order, page: 1 }, 'push'), { signal });
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => this.#submitted(event), { signal });
    this.#part('more', HTMLButtonElement).addEventListener('click', () => this.#more(), { signal });
    this.#part('clear', HTMLButtonElement).addEventListener(
      'click',
      () => this.#go({ selection: {}, page: 1 }, 'push'),
      { signal },
    );
    this.#part('retry', HTMLButtonElement).addEventListener('click', () => this.#ask(), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    document.addEventListener('keydown', (event) => focusOnSlash(event, field), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    const facet = this.querySelector('details');
    if (facet) facet.open = window.matchMedia(WIDE).matches;
    this.#restore();
    if (document.activeElement === field) this.#client.start();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#client?.stop();
    window.clearTimeout(this.#pause);
  }

  get #root(): string {
    return new URL(this.dataset['root'] ?? './', document.baseURI).href;
  }

  get #words(): SearchWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
  }

  /** A part of the markup by its name. @throws when `SearchPanel.astro` does not have it */
  #part<E extends Element>(name: string, type: new () => E): E {
    const found = this.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof type)) throw new Error(`site-search: no ${name}`);
    return found;
  }

  #restore(): void {
    this.#state = readState(new URLSearchParams(window.location.search));
    this.#part('field', HTMLInputElement).value = this.#state.query;
    this.#ask();
  }

  #typed(event?: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    window.clearTimeout(this.#pause);
    const query = this.#part('field', HTMLInputElement).value.slice(0, QUERY_LIMIT);
    this.#pause = window.setTimeout(() => this.#go({ query, page: 1 }, 'replace'), PAUSE);
  }

  #submitted(event: Event): void {
    event.preventDefault();
    window.clearTimeout(this.#pause);
    this.#go({ query: this.#part('field', HTMLInputElement).value.slice(0, QUERY_LIMIT), page: 1 }, 'push');
  }

  #more(): void {
    this.#go({ page: this.#state.page + 1 }, 'push');
  }

  /** Change the state, the address with it, and ask. A state that is already in the address makes no new entry. */
  #go(change: Partial<SearchState>, how: 'push' | 'replace'): void {
    this.#state = { ...this.#state, ...change };
    const address = window.location.pathname + writeState(this.#state);
    if (how === 'push' && address !== window.location.pathname + window.location.search) {
      window.history.pushState(null, '', address);
    } else window.history.replaceState(null, '', address);
    this.#ask();
  }

  #ask(): void {
    const { query, selection, order, page } = this.#state;
    const select = this.#part('order', HTMLSelectElement);
    select.value = order;
    if (query.trim() === '') {
      this.#client?.forget();
      select.disabled = true;
      this.#filters?.rest();
      this.#view('start', '');
      return;
    }
    this.#part('results', HTMLElement).setAttribute('aria-busy', 'true');
    this.#part('status', HTMLElement).textContent = this.#words.searching;
    this.#client?.ask({ query, selection, order, limit: page * PAGE_SIZE });
  }

  #show(message: FromWorker): void {
    this.#part('results', HTMLElement).removeAttribute('aria-busy');
    if (message.type === 'answer') this.#showAnswer(message);
    else this.#showReason(message.reason);
  }

  #showReason(name: Reason): void {
    this.#filters?.rest();
    this.#part('retry', HTMLButtonElement).hidden = name === 'old-browser';
    this.#view('unavailable', this.#words.unavailable[name]);
  }

  #showAnswer({ total, unfiltered, cards, counts }: Answer): void {
    const { query, selection, page } = this.#state;
    const words = this.#words;
    const list = this.#part('results', HTMLElement);
    const shown = list.childElementCount;
    list.replaceChildren(...cards.map((card) => resultItem(card, this.#root, words)));
    this.#filters?.show(counts, selection);
    this.#part('order', HTMLSelectElement).disabled = false;
    const more = this.#part('more', HTMLButtonElement);
    const wasFocused = document.activeElement === more;
    more.disabled = more.hidden = cards.length >= total;
    if (wasFocused && page > 1) list.querySelectorAll('a')[shown]?.focus();
    const clear = this.#part('clear', HTMLButtonElement);
    clear.disabled = clear.hidden = total > 0 || unfiltered === 0;
    const none = unfiltered > 0 ? words.noneHere : words.none;
    this.#view(total > 0 ? 'results' : 'none', fill(total > 0 ? words.found : none, { total, query, unfiltered }));
  }

  #view(view: View, status: string): void {
    this.dataset['view'] = view;
    this.#part('status', HTMLElement).textContent = status;
    if (view !== 'results') this.#part('results', HTMLElement).replaceChildren();
    if (view !== 'results') this.#part('more', HTMLButtonElement).hidden = true;
    this.#part('none', HTMLElement).hidden = view !== 'none';
    this.#part('unavailable', HTMLElement).hidden = view !== 'unavailable';
  }

  #key(event: KeyboardEvent): void {
    const field = this.#part('field', HTMLInputElement);
    const list = this.#part('results', HTMLElement);
    const inside = event.target === field || list.contains(event.target as Node);
    if (!inside || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list, field, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      field.value = '';
      field.focus();
      this.#go({ query: '', page: 1 }, 'replace');
    }
  }
}
customElements.define('site-search', SiteSearch);
