import { needsLook } from '../../search/check/finding.ts';
import { fill } from '../search/words.ts';
import type { Checked } from './checking.ts';
import { CorrectedField } from './corrected-field.ts';
import type { ItemContext } from './finding-item.ts';
import type { Parts } from './parts.ts';
import { ReportView } from './report-view.ts';
import { copyText, saveText } from './take-text.ts';
import type { CheckWords } from './words.ts';

/** The report of one text: what is shown of it, and what can be done with it. */
export class Report {
  readonly #parts: Parts;
  readonly #words: CheckWords;
  readonly #checked: Checked;
  readonly #field: CorrectedField;
  readonly #view: ReportView;
  readonly #context: ItemContext;

  /** @param root address of the root of the site, ending in a slash */
  constructor(parts: Parts, words: CheckWords, root: string, checked: Checked) {
    this.#parts = parts;
    this.#words = words;
    this.#checked = checked;
    const field = (this.#field = new CorrectedField(parts.get('text', HTMLTextAreaElement), checked));
    this.#view = new ReportView(parts, words, {
      show: (finding) => field.select(finding),
      toggle: (finding) => {
        field.toggle(finding);
        this.#view.update(finding);
        parts.say('status', field.isReplaced(finding) ? words.replaced : words.undone);
      },
      canReplace: (finding) => field.canReplace(finding),
      isReplaced: (finding) => field.isReplaced(finding),
    });
    const { content } = parts.get('statuses', HTMLTemplateElement);
    this.#context = {
      ...checked,
      root,
      words,
      tag: (label) => parts.copyOf(`.check-how [data-label="${label}"]`),
      status: (status) => parts.copyOf(`[data-status="${status}"]`, content),
    };
  }

  /** Show the report and lead to it. @returns what was found, in words */
  async open(): Promise<string> {
    const { findings } = this.#checked.answer.report;
    const look = findings.filter(needsLook).length;
    this.#parts.get(look > 0 ? 'show-look' : 'show-all', HTMLInputElement).checked = true;
    this.#parts.say('date', fill(this.#words.checkedOn, { date: new Date().toLocaleString('zh-CN') }));
    this.#parts.say('taken', '');
    this.#parts.get('report', HTMLElement).hidden = false;
    this.#parts.get('heading', HTMLElement).focus();
    await this.show();
    const { done, doneNothing } = this.#words;
    return findings.length === 0 ? doneNothing : fill(done, { look, total: findings.length });
  }

  /** Show the findings that are asked for. */
  async show(): Promise<void> {
    await this.#view.show(this.#context, this.#parts.get('show-look', HTMLInputElement).checked);
    this.textChanged();
  }

  /** The text in the field is another: say so where it is not what was compared. */
  textChanged(): void {
    const { isStale } = this.#field;
    const { stale, libraryUnavailable } = this.#words;
    this.#parts.say('notice', isStale ? stale : libraryUnavailable);
    this.#parts.get('notice', HTMLElement).hidden = !isStale && this.#checked.isAsked;
    this.#view.rest(isStale);
  }

  async copy(): Promise<void> {
    const copied = await copyText(this.#taken());
    this.#parts.say('taken', copied ? this.#words.copied : this.#words.copyFailed);
  }

  save(): void {
    saveText(this.#taken(), this.#words.fileName);
  }

  /** Print everything that was found. */
  async print(): Promise<void> {
    const all = this.#parts.get('show-all', HTMLInputElement);
    if (!all.checked) {
      all.checked = true;
      await this.show();
    }
    window.print();
  }

  #taken(): string {
    const withNotes = this.#parts.get('with-notes', HTMLInputElement).checked;
    return withNotes ? this.#field.withNotes(this.#words) : this.#parts.get('text', HTMLTextAreaElement).value;
  }
}
