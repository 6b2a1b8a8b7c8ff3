import { FACETS, type Facet, type FacetCounts, type Selection } from '../../search/facets.ts';
import { make } from './build.ts';
import { fill, type SearchWords } from './words.ts';

type Choose = (facet: Facet, value: string) => void;

interface Row {
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** The boxes to narrow by, in the fieldsets that the page came with, and the chips of what is chosen. */
export class Filters {
  readonly #fieldsets: ReadonlyMap<Facet, HTMLFieldSetElement>;
  readonly #chips: HTMLElement;
  readonly #words: SearchWords;
  readonly #choose: Choose;
  readonly #rows = new Map<string, Row>();
  #shown: { counts: FacetCounts; selection: Selection } | undefined;

  /** @param host holds a `fieldset[data-facet]` in a `details` for every facet, and `[data-part=chips]` */
  constructor(host: HTMLElement, words: SearchWords, choose: Choose) {
    this.#fieldsets = new Map(
      FACETS.flatMap((facet) => {
        const fieldset = host.querySelector<HTMLFieldSetElement>(`fieldset[data-facet="${facet}"]`);
        return fieldset ? [[facet, fieldset] as const] : [];
      }),
    );
    for (const [facet, fieldset] of this.#fieldsets) {
      fieldset.closest('details')?.addEventListener('toggle', () => this.#fill(facet, fieldset));
    }
    const chips = host.querySelector<HTMLElement>('[data-part="chips"]');
    if (!chips) throw new Error('site-search: no place for chips');
    this.#chips = chips;
    this.#words = words;
    this.#choose = choose;
  }

  /** Show counts and choices; a value that would show nothing cannot be chosen. */
  show(counts: FacetCounts, selection: Selection): void {
    this.#shown = { counts, selection };
    for (const [facet, fieldset] of this.#fieldsets) this.#fill(facet, fieldset);
    this.#showChips(selection);
  }

  /** Nothing was asked or nothing can be: boxes rest. */
  rest(): void {
    this.#shown = undefined;
    for (const fieldset of this.#fieldsets.values()) fieldset.disabled = true;
    this.#chips.replaceChildren();
  }

  /** A facet that is closed costs nothing until it is opened. */
  #fill(facet: Facet, fieldset: HTMLFieldSetElement): void {
    if (!this.#shown || !fieldset.closest('details')?.open) return;
    const { counts, selection } = this.#shown;
    fieldset.disabled = false;
    for (const [value, count] of Object.entries(counts[facet])) {
      const row = this.#row(facet, value, fieldset);
      row.input.checked = selection[facet]?.includes(value) ?? false;
      row.input.disabled = count === 0 && !row.input.checked;
      row.count.textContent = String(count);
    }
  }

  #row(facet: Facet, value: string, fieldset: HTMLFieldSetElement): Row {
    const known = this.#rows.get(`${facet} ${value}`);
    if (known) return known;
    const input = make('input', { type: 'checkbox', value });
    input.addEventListener('change', () => this.#choose(facet, value));
    const count = make('span', { class: 'search-count' });
    fieldset.append(make('label', {}, input, make('span', {}, value), count));
    const row = { input, count };
    this.#rows.set(`${facet} ${value}`, row);
    return row;
  }

  #showChips(selection: Selection): void {
    const chosen = FACETS.flatMap((facet) => (selection[facet] ?? []).map((value) => ({ facet, value })));
    this.#chips.replaceChildren(
      ...chosen.map(({ facet, value }) => {
        const names = { facet: this.#words.facets[facet], value };
        const label = fill(this.#words.removeChip, names);
        const button = make('button', { type: 'button', 'aria-label': label }, fill(this.#words.chip, names));
        button.addEventListener('click', () => this.#choose(facet, value));
        return make('li', {}, button);
      }),
    );
  }
}
