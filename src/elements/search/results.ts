import type { Card } from '../../search/card.ts';
import { make, marked } from './build.ts';
import { fill, type SearchWords } from './words.ts';

/** One result: what it is called, the words that answer, what it is and how far it matches. */
export function resultItem(card: Card, root: string, words: SearchWords): HTMLLIElement {
  const facts = [
    make('span', { class: 'search-kind' }, card.kind),
    ...[card.code, card.speaker, card.year && fill(words.year, { year: card.year }), card.status]
      .filter((fact) => fact !== undefined)
      .map((fact) => make('span', {}, fact)),
    make('span', { class: 'search-tier' }, words.tiers[card.tier]),
  ];
  const link = make('a', { href: new URL(card.url, root).href }, ...marked(card.heading));
  return make(
    'li',
    { class: 'search-result', 'data-kind': card.kind, 'data-code': card.code, 'data-tier': card.tier },
    make('h2', {}, link),
    ...(card.excerpt.length > 0 ? [make('p', { class: 'search-excerpt' }, ...marked(card.excerpt))] : []),
    make('p', { class: 'search-facts' }, ...facts),
  );
}
