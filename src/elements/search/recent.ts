import { forgetSearches, recentSearches, rememberSearch } from '../store/recent-searches.ts';
import { make } from './build.ts';

/** The searches of this device, shown while nothing is asked. */
export class RecentList {
  readonly #host: HTMLElement;
  readonly #list: HTMLElement;
  readonly #repeat: (query: string) => void;

  /**
   * @param host holds `[data-part=recent-list]` and `[data-part=forget]`
   * @param repeat is handed a search that is chosen again
   */
  constructor(host: HTMLElement, repeat: (query: string) => void) {
    const list = host.querySelector<HTMLElement>('[data-part="recent-list"]');
    if (!list) throw new Error('site-search: no place for recent searches');
    this.#host = host;
    this.#list = list;
    this.#repeat = repeat;
    host.querySelector('[data-part="forget"]')?.addEventListener('click', () => {
      forgetSearches();
      this.show();
    });
  }

  /** Show what is remembered, or nothing. */
  show(): void {
    const searches = recentSearches();
    this.#host.hidden = searches.length === 0;
    this.#list.replaceChildren(
      ...searches.map((query) => {
        const button = make('button', { type: 'button' }, query);
        button.addEventListener('click', () => this.#repeat(query));
        return make('li', {}, button);
      }),
    );
  }

  /** Keep a search that has found something. */
  remember(query: string): void {
    rememberSearch(query);
  }

  hide(): void {
    this.#host.hidden = true;
  }
}
