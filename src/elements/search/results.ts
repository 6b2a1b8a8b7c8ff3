import { arrivalUrl } from '../../search/arrival.ts';
import type { Card } from '../../search/card.ts';
import type { Section } from '../../search/messages.ts';
import { writeState, type SearchState } from '../../search/state.ts';
import { make, marked } from './build.ts';
import { fill, type SearchWords } from './words.ts';

/** Makes what is shown of an answer. */
export class ResultList {
  readonly #root: string;
  readonly #words: SearchWords;

  constructor(root: string, words: SearchWords) {
    this.#root = root;
    this.#words = words;
  }

  /** One section: its heading, where there are others beside it, and its results. */
  section(section: Section, state: SearchState, hasHeading: boolean): HTMLElement {
    const { name, tier, total, cards } = section;
    const words = this.#words.sections;
    const title = name === 'dated' ? words.dated : fill(words[name], { tier: tier ? this.#words.tiers[tier] : '' });
    const count = fill(this.#words.sectionCount, { total });
    const heading = make('h2', { class: 'search-section-name' }, title, make('span', {}, count));
    return make(
      'section',
      { class: 'search-section', 'data-section': name, 'data-tier': tier, 'aria-label': title },
      ...(hasHeading ? [heading] : []),
      make('ol', { class: 'search-results' }, ...cards.map((card) => this.#item(card, state))),
    );
  }

  /** One result: what it is called, the words that answer, what it is and how far it matches. */
  #item(card: Card, state: SearchState): HTMLLIElement {
    const words = this.#words;
    const facts = [
      make('span', { class: 'search-kind' }, card.kind),
      ...[card.code, card.speaker, card.year && fill(words.year, { year: card.year }), card.status]
        .filter((fact) => fact !== undefined)
        .map((fact) => make('span', {}, fact)),
      make('span', { class: 'search-tier' }, words.tiers[card.tier]),
      ...(card.further > 0 ? [this.#further(card, state)] : []),
    ];
    const link = make('a', { href: this.#href(card) }, ...marked(card.heading));
    const label = card.excerptOf && words.lines[card.excerptOf];
    const shown = [...(label ? [make('span', { class: 'search-line' }, label)] : []), ...marked(card.excerpt)];
    return make(
      'li',
      { class: 'search-result', 'data-kind': card.kind, 'data-code': card.code, 'data-tier': card.tier },
      make('h3', {}, link),
      ...(card.excerpt.length > 0 ? [make('p', { class: 'search-excerpt' }, ...shown)] : []),
      make('p', { class: 'search-facts' }, ...facts),
    );
  }

  #further({ page, further }: Card, state: SearchState): HTMLElement {
    const [address = ''] = page.split('#');
    const search = writeState({ ...state, within: address, page: 1, order: 'relevance' });
    return make(
      'span',
      {},
      make('a', { href: search, 'data-within': address }, fill(this.#words.further, { further })),
    );
  }

  #href({ url, words }: Card): string {
    return new URL(arrivalUrl(url, words), this.#root).href;
  }
}
