import { KWIC_ORDERS, sortLines, type KwicAnswer, type KwicLine, type KwicOrder } from '../../search/kwic.ts';
import { make } from './build.ts';
import { countCharts } from './kwic-charts.ts';
import { fileName, saveLines } from './kwic-file.ts';
import { addRoom, hitWidth, linesTable, lineRow } from './kwic-rows.ts';
import { afterFrame, inSlices, inSteps } from './slices.ts';
import { fill, type SearchWords } from './words.ts';

/** Lines drawn at first, and by each press of the button. */
const PORTION = 200;
/** Lines drawn in one frame. */
const SLICE = 10;
/** Where the drawings stand side by side, and open. */
const WIDE = '(min-width: 72rem)';
const TOTAL = 'kwic-total';

/** All places where a query stands, line by line, with their numbers and a file to keep. */
export class KwicView {
  readonly #host: HTMLElement;
  readonly #words: SearchWords;
  readonly #root: string;
  readonly #onOrder: (order: KwicOrder) => void;
  #parts: Parts | undefined;
  #shown: { readonly answer: KwicAnswer; readonly order: KwicOrder; readonly query: string } | undefined;
  #lines: readonly KwicLine[] = [];
  #drawn = 0;
  #drawing = new AbortController();

  /**
   * @param host is filled and emptied
   * @param root address of the root of the site, ending in a slash
   * @param onOrder is told when the reader wants another order; the view waits for `show`
   */
  constructor(host: HTMLElement, words: SearchWords, root: string, onOrder: (order: KwicOrder) => void) {
    this.#host = host;
    this.#words = words;
    this.#root = root;
    this.#onOrder = onOrder;
  }

  /** Show an answer, or the same one in another order. What is already shown so stays as it is. */
  show(answer: KwicAnswer, order: KwicOrder, query: string): void {
    const before = this.#shown;
    if (before?.answer === answer && before.order === order && before.query === query) return;
    const parts = (this.#parts ??= this.#build());
    this.#shown = { answer, order, query };
    if (before?.answer !== answer || before.query !== query) this.#announce(parts, answer, query);
    parts.order.value = order;
    if (answer.lines.length > 0) this.#arrange(parts, answer, order);
    else this.#drawing.abort();
  }

  /** Leave the host empty. */
  clear(): void {
    this.#drawing.abort();
    this.#parts = undefined;
    this.#shown = undefined;
    this.#lines = [];
    this.#host.replaceChildren();
  }

  #build(): Parts {
    const words = this.#words.kwic;
    const total = make('p', { class: 'kwic-total', id: TOTAL, role: 'status' });
    const order = make('select', {}, ...KWIC_ORDERS.map((one) => make('option', { value: one }, words.orders[one])));
    const download = make('button', { class: 'kwic-download', type: 'button' }, words.download);
    const charts = make('div', { class: 'kwic-charts' });
    const counts = make('details', { class: 'kwic-counts' }, make('summary', {}, words.counts), charts);
    const table = linesTable(words.columns, TOTAL);
    const shown = make('p', { class: 'kwic-shown' });
    const more = make('button', { class: 'kwic-more', type: 'button' });
    const controls = make('div', { class: 'kwic-controls' }, make('label', {}, words.order, order), download);
    const found = make('div', {}, controls, counts, table, shown, more);
    counts.open = window.matchMedia(WIDE).matches;
    order.addEventListener('change', () => {
      const chosen = KWIC_ORDERS.find((one) => one === order.value);
      if (chosen) this.#onOrder(chosen);
    });
    download.addEventListener('click', () => this.#save());
    this.#host.replaceChildren(make('div', { class: 'kwic' }, total, found));
    const parts = { total, found, order, download, charts, table, shown, more };
    more.addEventListener('click', () => this.#drawMore(parts));
    return parts;
  }

  #announce({ total, found, table, charts, shown }: Parts, { lines, cut }: KwicAnswer, query: string): void {
    const words = this.#words.kwic;
    const texts = new Set(lines.map(({ url, title }) => `${url.split('#')[0] ?? ''} ${title}`)).size;
    const none = /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(query) ? words.none : words.tooShort;
    const some = cut ? words.totalCut : words.total;
    total.textContent = fill(lines.length > 0 ? some : none, { query, total: lines.length, texts });
    found.hidden = lines.length === 0;
    table.style.setProperty('--kwic-hit', `${hitWidth(lines)}em`);
    shown.textContent = '';
    charts.replaceChildren();
    empty(table);
  }

  /** Count, sort and draw, one after the other; of the same answer the old lines stay until there are new ones. */
  #arrange(parts: Parts, { lines }: KwicAnswer, order: KwicOrder): void {
    const { charts, table, download } = parts;
    const signal = this.#begin(parts);
    download.disabled = true;
    const count = () => {
      charts.replaceChildren(...countCharts(lines, this.#words.kwic));
    };
    const sort = () => {
      this.#lines = sortLines(lines, order);
      download.disabled = false;
    };
    const draw = () => {
      this.#drawn = 0;
      empty(table);
      void this.#draw(parts, addRoom(table));
    };
    const isCounted = charts.childElementCount > 0;
    void inSteps(isCounted ? [sort, draw] : [count, sort, draw], afterFrame, signal);
  }

  /** What is being drawn gives way to something else; until that is done there is no more. */
  #begin({ more }: Parts): AbortSignal {
    more.hidden = true;
    this.#drawing.abort();
    this.#drawing = new AbortController();
    return this.#drawing.signal;
  }

  /** Draw the next lines, the first of them at once. */
  async #draw(parts: Parts, room: HTMLTableSectionElement): Promise<void> {
    const { shown, more } = parts;
    const signal = this.#begin(parts);
    const words = this.#words.kwic;
    const total = this.#lines.length;
    const take = (slice: readonly KwicLine[]) => {
      room.append(...slice.map((line) => lineRow(line, this.#root, this.#words)));
      this.#drawn += slice.length;
    };
    const portion = this.#lines.slice(this.#drawn, this.#drawn + PORTION);
    await inSlices(portion, SLICE, take, afterFrame, signal);
    if (signal.aborted) return;
    const rest = Math.min(PORTION, total - this.#drawn);
    shown.textContent = fill(words.shown, { shown: this.#drawn, total });
    more.textContent = fill(words.more, { count: rest });
    more.hidden = rest === 0;
  }

  /** The reader goes on with the first of the new lines. */
  #drawMore(parts: Parts): void {
    const room = addRoom(parts.table);
    void this.#draw(parts, room);
    room.querySelector('a')?.focus();
  }

  #save(): void {
    if (!this.#shown) return;
    const words = this.#words.kwic;
    const { answer, query } = this.#shown;
    const name = fileName(answer.cut ? words.file.nameCut : words.file.name, query);
    void saveLines(this.#lines, name, this.#root, words);
  }
}

/** Take all rows out of the table. */
function empty(table: HTMLTableElement): void {
  for (const room of [...table.tBodies]) room.remove();
}

/** What changes with an answer. */
interface Parts {
  readonly total: HTMLElement;
  readonly found: HTMLElement;
  readonly order: HTMLSelectElement;
  readonly download: HTMLButtonElement;
  readonly charts: HTMLElement;
  readonly table: HTMLTableElement;
  readonly shown: HTMLElement;
  readonly more: HTMLButtonElement;
}
