import type { Answer, Reason } from '../../search/messages.ts';
import { toggled, type SearchState } from '../../search/state.ts';
import { make } from './build.ts';
import { ResultList } from './results.ts';
import { fill, type SearchWords } from './words.ts';

/** What of the panel is shown; `data-view` of the element. */
export type Shown = 'start' | 'results' | 'none' | 'unavailable' | 'kwic';

/** Where a part of the panel is found by its name. */
export type Part = <E extends HTMLElement>(name: string, type: new () => E) => E;

/** Shows answers in the panel's markup. */
export class AnswerView {
  readonly #host: HTMLElement;
  readonly #part: Part;
  readonly #words: SearchWords;
  readonly #results: ResultList;
  readonly #go: (change: Partial<SearchState>) => void;

  /** @param go changes what is asked */
  constructor(
    host: HTMLElement,
    part: Part,
    words: SearchWords,
    root: string,
    go: (change: Partial<SearchState>) => void,
  ) {
    this.#host = host;
    this.#part = part;
    this.#words = words;
    this.#results = new ResultList(root, words);
    this.#go = go;
  }

  /** Say that an answer is being looked for; what is shown stays until it comes. */
  wait(): void {
    if (!this.#host.dataset['view'] || this.#host.dataset['view'] === 'start') this.#host.dataset['view'] = 'waiting';
    this.#part('found', HTMLElement).setAttribute('aria-busy', 'true');
    this.#say(this.#words.searching);
  }

  /** Show an answer, or the first part of one. */
  show(answer: Answer, state: SearchState): void {
    const { complete, sections, total } = answer;
    const host = this.#part('found', HTMLElement);
    host.toggleAttribute('aria-busy', !complete);
    const hasHeadings = sections.length > 1;
    const before = host.querySelectorAll('a').length;
    this.#fillTopics(answer);
    host.replaceChildren(...sections.map((section) => this.#results.section(section, state, hasHeadings)));
    const more = this.#part('more', HTMLButtonElement);
    const wasFocused = document.activeElement === more;
    more.disabled = more.hidden = !complete || sections.every(({ cards, total: all }) => cards.length >= all);
    if (wasFocused && state.page > 1) host.querySelectorAll('a')[before]?.focus();
    if (total === 0) this.#fillNone(answer, state);
    this.view(total > 0 ? 'results' : 'none', this.#status(answer, state));
  }

  /** Say why there is no answer; short texts that have answered stay below. */
  showReason(reason: Reason, hasShort: boolean): void {
    const words = this.#words;
    this.#part('found', HTMLElement).removeAttribute('aria-busy');
    if (!hasShort) this.#part('found', HTMLElement).replaceChildren();
    this.view('unavailable', words.unavailable[reason] + (hasShort ? words.onlyShort : ''));
  }

  /** Show one view of the panel, and say something. */
  view(view: Shown, status: string): void {
    this.#host.dataset['view'] = view;
    this.#say(status);
    if (view !== 'results') this.#part('topics', HTMLElement).replaceChildren();
    if (view === 'start' || view === 'none' || view === 'kwic') this.#part('found', HTMLElement).replaceChildren();
    if (view !== 'results') this.#part('more', HTMLButtonElement).hidden = true;
    this.#part('none', HTMLElement).hidden = view !== 'none';
    this.#part('unavailable', HTMLElement).hidden = view !== 'unavailable';
    this.#part('kwic', HTMLElement).hidden = view !== 'kwic';
  }

  #status({ complete, total, places, unfiltered }: Answer, { query }: SearchState): string {
    const words = this.#words;
    if (!complete) return fill(words.soFar, { total });
    if (total === 0) return fill(unfiltered > 0 ? words.noneHere : words.none, { query, unfiltered });
    return fill(places > total ? words.foundPlaces : words.found, { total, places });
  }

  /** Filters that the query is the name of: one press asks for all sayings under them. */
  #fillTopics({ topics, written }: Answer): void {
    const words = this.#words;
    const read =
      written === undefined
        ? []
        : [
            make(
              'li',
              {},
              words.written,
              this.#way(written, () => this.#go({ query: written, page: 1 })),
            ),
          ];
    const ways = topics.map(({ facet, value, sayings }) => {
      const label = fill(words.topic, { facet: words.facets[facet], value, sayings });
      const selection = { [facet]: [value], kind: [words.saying] };
      return make(
        'li',
        {},
        this.#way(label, () => this.#go({ query: '', selection, order: 'oldest', page: 1 })),
      );
    });
    this.#part('topics', HTMLElement).replaceChildren(...read, ...ways);
  }

  /** Ways on: drop one of the filters, or ask for the longest part that does occur. */
  #fillNone({ held, longest }: Answer, { selection }: SearchState): void {
    const words = this.#words;
    const ways = held.map(({ facet, value, count }) => {
      const label = fill(words.held, { facet: words.facets[facet], value, count });
      return this.#way(label, () => this.#go({ selection: toggled(selection, facet, value), page: 1 }));
    });
    const parts =
      longest === undefined
        ? []
        : [
            make(
              'p',
              {},
              words.longest,
              this.#way(longest, () => this.#go({ query: longest, page: 1 })),
            ),
          ];
    this.#part('ways', HTMLElement).replaceChildren(...parts, ...ways);
  }

  #way(label: string, go: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'search-button' }, label);
    button.addEventListener('click', go);
    return button;
  }

  #say(status: string): void {
    const line = this.#part('status', HTMLElement);
    if (line.textContent !== status) line.textContent = status;
  }
}
