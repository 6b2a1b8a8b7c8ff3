import { FACETS, type Facet } from '../../search/facets.ts';
import type { Answer } from '../../search/messages.ts';
import type { TypedFilter } from '../../search/typed-filters.ts';
import { make } from './build.ts';
import { fill, type SearchWords } from './words.ts';

/** What a reader may do with the filters. */
export interface FilterActions {
  /** Choose a value, or take the choice back. */
  choose(facet: Facet, value: string): void;
  /** Take a filter out of the query. */
  untype(filter: TypedFilter): void;
  /** Search everything again. */
  leave(): void;
}

interface Row {
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** The boxes to narrow by, in the fieldsets that the page came with, and the chips of what is chosen. */
export class Filters {
  readonly #fieldsets: ReadonlyMap<Facet, HTMLFieldSetElement>;
  readonly #chips: HTMLElement;
  readonly #words: SearchWords;
  readonly #actions: FilterActions;
  readonly #rows = new Map<string, Row>();
  #shown: Pick<Answer, 'counts' | 'selection'> | undefined;

  /**
   * @param host holds a `fieldset[data-facet]` in a `details` for every facet, and `[data-part=chips]`; a fieldset may
   *   name its values in `data-values`, so that their place is there before the first answer
   */
  constructor(host: HTMLElement, words: SearchWords, actions: FilterActions) {
    this.#words = words;
    this.#actions = actions;
    this.#fieldsets = new Map(
      FACETS.flatMap((facet) => {
        const fieldset = host.querySelector<HTMLFieldSetElement>(`fieldset[data-facet="${facet}"]`);
        return fieldset ? [[facet, fieldset] as const] : [];
      }),
    );
    for (const [facet, fieldset] of this.#fieldsets) {
      fieldset.closest('details')?.addEventListener('toggle', () => this.#fill(facet, fieldset));
      const known = JSON.parse(fieldset.dataset['values'] ?? '[]') as readonly string[];
      for (const value of known) this.#row(facet, value, fieldset);
    }
    const chips = host.querySelector<HTMLElement>('[data-part="chips"]');
    if (!chips) throw new Error('site-search: no place for chips');
    this.#chips = chips;
  }

  /** Show counts and choices; a value that would show nothing cannot be chosen. */
  show({ counts, selection, typed, within }: Answer): void {
    this.#shown = { counts, selection };
    for (const [facet, fieldset] of this.#fieldsets) this.#fill(facet, fieldset);
    this.#chips.replaceChildren(...this.#withinChip(within), ...this.#chosenChips(selection, typed));
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
    input.addEventListener('change', () => this.#actions.choose(facet, value));
    const count = make('span', { class: 'search-count' });
    fieldset.append(make('label', {}, input, make('span', {}, value), count));
    const row = { input, count };
    this.#rows.set(`${facet} ${value}`, row);
    return row;
  }

  #withinChip(title: string | undefined): HTMLLIElement[] {
    if (title === undefined) return [];
    const { within, removeWithin } = this.#words;
    return [chip(fill(within, { title }), fill(removeWithin, { title }), () => this.#actions.leave())];
  }

  #chosenChips(selection: Answer['selection'], typed: readonly TypedFilter[]): HTMLLIElement[] {
    const chosen = FACETS.flatMap((facet) => (selection[facet] ?? []).map((value) => ({ facet, value })));
    return chosen.map(({ facet, value }) => {
      const names = { facet: this.#words.facets[facet], value };
      const inQuery = typed.find((one) => one.facet === facet && one.value === value);
      const remove = () => (inQuery ? this.#actions.untype(inQuery) : this.#actions.choose(facet, value));
      return chip(fill(this.#words.chip, names), fill(this.#words.removeChip, names), remove);
    });
  }
}

function chip(text: string, label: string, remove: () => void): HTMLLIElement {
  const button = make('button', { type: 'button', 'aria-label': label }, text);
  button.addEventListener('click', remove);
  return make('li', {}, button);
}
