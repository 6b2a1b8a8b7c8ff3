import { correctedText, replacementsFor, shifted, type Replacement } from '../../search/check/corrections.ts';
import type { Finding } from '../../search/check/finding.ts';
import type { Checked } from './checking.ts';
import { notesFor } from './notes.ts';
import type { CheckWords } from './words.ts';

/** The field with the text, in which right words can be put in the place of wrong ones and be taken out again. */
export class CorrectedField {
  readonly #field: HTMLTextAreaElement;
  readonly #checked: Checked;
  readonly #replaced = new Set<Finding>();

  constructor(field: HTMLTextAreaElement, checked: Checked) {
    this.#field = field;
    this.#checked = checked;
  }

  /** True when somebody has written in the field since the text was compared. */
  get isStale(): boolean {
    return this.#field.value !== this.#corrected();
  }

  canReplace(finding: Finding): boolean {
    return replacementsFor(finding).length > 0;
  }

  isReplaced(finding: Finding): boolean {
    return this.#replaced.has(finding);
  }

  /** Put the right words in, or take them out again. */
  toggle(finding: Finding): void {
    if (!this.#replaced.delete(finding)) this.#replaced.add(finding);
    this.#field.value = this.#corrected();
  }

  /** Select a passage and bring it into sight. */
  select({ start, end }: Finding): void {
    const replacements = this.#replacements();
    const field = this.#field;
    field.focus();
    field.setSelectionRange(shifted(start, replacements), shifted(end, replacements));
    // Browsers do not bring a selection into sight by themselves.
    const share = field.selectionStart / Math.max(1, field.value.length);
    field.scrollTop = field.scrollHeight * share - field.clientHeight / 2;
  }

  /** The text as it stands in the field, with notes that say where right words come from. */
  withNotes(words: CheckWords): string {
    if (this.isStale) return this.#field.value;
    const { text, answer } = this.#checked;
    const isRight = (finding: Finding) => this.isReplaced(finding) || standsRight(finding);
    const { marks, lines } = notesFor(answer, isRight, words);
    const marked = correctedText(text, this.#replacements(), marks);
    return lines.length === 0 ? marked : [marked.trimEnd(), '', words.notes, ...lines, ''].join('\n');
  }

  #corrected(): string {
    return correctedText(this.#checked.text, this.#replacements());
  }

  #replacements(): Replacement[] {
    return [...this.#replaced].flatMap(replacementsFor);
  }
}

function standsRight({ verdict, parts }: Finding): boolean {
  return verdict === 'same' && !parts.some(({ onlyMarks }) => onlyMarks);
}
