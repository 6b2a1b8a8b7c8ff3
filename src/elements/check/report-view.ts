import type { CheckAnswer } from '../../search/check/answer.ts';
import { needsLook, type Finding } from '../../search/check/finding.ts';
import { placeOf } from '../../search/check/place.ts';
import { make } from '../search/build.ts';
import { afterFrame, inSlices } from '../search/slices.ts';
import { fill } from '../search/words.ts';
import { findingItem, labelOf, type ItemContext } from './finding-item.ts';
import type { Parts } from './parts.ts';
import type { CheckLabel, CheckWords } from './words.ts';

/** Items that are made between two frames: a slow computer must not be held up by them. */
const SLICE = 4;
/** Items from which the sheet lays out only what is in sight. */
const MANY = 60;

/** What can be done with a finding; the view makes the buttons. */
export interface FindingActions {
  /** Select the passage in the text. */
  readonly show: (finding: Finding) => void;
  /** Put the right words in, or take them out again. */
  readonly toggle: (finding: Finding) => void;
  /** False where nothing can be put in. */
  readonly canReplace: (finding: Finding) => boolean;
  readonly isReplaced: (finding: Finding) => boolean;
}

/** Shows a report as a list. */
export class ReportView {
  readonly #parts: Parts;
  readonly #words: CheckWords;
  readonly #actions: FindingActions;
  #buttons = new Map<Finding, HTMLButtonElement>();
  #showing: AbortController | undefined;

  constructor(parts: Parts, words: CheckWords, actions: FindingActions) {
    this.#parts = parts;
    this.#words = words;
    this.#actions = actions;
  }

  /** @param onlyLook leave out what needs no look */
  async show(context: ItemContext, onlyLook: boolean): Promise<void> {
    const list = this.#list;
    const { findings } = context.answer.report;
    const looked = findings.filter(needsLook);
    this.#parts.get('summary', HTMLElement).replaceChildren(...this.#summary(findings, context));
    this.#parts.say('count-look', fill(this.#words.needsLook, { count: looked.length }));
    this.#parts.say('count-all', fill(this.#words.all, { count: findings.length }));
    this.#showUnpaired(context);
    list.replaceChildren();
    list.toggleAttribute('data-many', findings.length > MANY);
    this.#buttons = new Map();
    this.#showing?.abort();
    const { signal } = (this.#showing = new AbortController());
    const take = (slice: readonly Finding[]) => list.append(...slice.map((finding) => this.#item(finding, context)));
    await inSlices(onlyLook ? looked : findings, SLICE, take, afterFrame, signal);
  }

  /** Say on the button of a finding what pressing it does. */
  update(finding: Finding): void {
    const button = this.#buttons.get(finding);
    if (button) this.#label(button, finding);
  }

  /** Let buttons rest where they would act on another text than the one that was compared. */
  rest(isResting: boolean): void {
    for (const button of this.#list.querySelectorAll('button')) button.disabled = isResting;
  }

  get #list(): HTMLElement {
    return this.#parts.get('findings', HTMLElement);
  }

  #item(finding: Finding, context: ItemContext): HTMLLIElement {
    const item = findingItem(finding, context);
    const show = make('button', { type: 'button', class: 'check-link' }, this.#words.show);
    show.addEventListener('click', () => this.#actions.show(finding));
    const actions = make('p', { class: 'check-item-actions' }, show);
    if (this.#actions.canReplace(finding)) {
      const replace = make('button', { type: 'button', class: 'check-link' });
      replace.addEventListener('click', () => this.#actions.toggle(finding));
      this.#label(replace, finding);
      this.#buttons.set(finding, replace);
      actions.append(replace);
    }
    item.append(actions);
    return item;
  }

  #label(button: HTMLButtonElement, finding: Finding): void {
    const isReplaced = this.#actions.isReplaced(finding);
    button.textContent = isReplaced ? this.#words.undo : this.#words.replace;
    button.closest('li')?.toggleAttribute('data-replaced', isReplaced);
  }

  /** How many findings there are of each verdict. */
  #summary(findings: readonly Finding[], { tag }: ItemContext): Node[] {
    const labels = Object.keys(this.#words.labels) as CheckLabel[];
    const counts = labels.map((label) => [label, findings.filter((one) => labelOf(one) === label).length] as const);
    const found = counts.filter(([, count]) => count > 0);
    return found.map(([label, count]) => make('span', { class: 'check-count' }, tag(label), ` ${count}`));
  }

  #showUnpaired({ text, answer }: { text: string; answer: CheckAnswer }): void {
    const unpaired = this.#parts.get('unpaired', HTMLElement);
    const places = answer.report.unpaired.map((offset) => fill(this.#words.place, { ...placeOf(text, offset) }));
    unpaired.hidden = places.length === 0;
    unpaired.textContent = fill(this.#words.unpaired, { places: places.join(this.#words.placesApart) });
  }
}
