import { emWidth } from '../../lib/text-width.ts';
import { arrivalUrl } from '../../search/arrival.ts';
import type { KwicLine } from '../../search/kwic.ts';
import { make } from './build.ts';
import type { KwicWords } from './kwic-words.ts';
import { fill, type SearchWords } from './words.ts';

/** Room for a hit in em; a longer one takes several lines. */
const WIDEST_HIT = 14;

// Rows are laid out as grids, which would take from a table what it is to screen readers: roles give it back.

/** The table with its headings, without rows. */
export function linesTable(columns: KwicWords['columns'], labelledBy: string): HTMLTableElement {
  const heading = (name: keyof KwicWords['columns']) =>
    make('th', { class: `kwic-${name}`, scope: 'col', role: 'columnheader' }, columns[name]);
  const row = make('tr', { role: 'row' }, heading('left'), heading('hit'), heading('right'), heading('source'));
  return make(
    'table',
    { class: 'kwic-lines', role: 'table', 'aria-labelledby': labelledBy },
    make('thead', { role: 'rowgroup' }, row),
  );
}

/** Room for more rows at the end of the table. Each has its own, so that what is there need not be laid out anew. */
export function addRoom(table: HTMLTableElement): HTMLTableSectionElement {
  const room = make('tbody', { role: 'rowgroup' });
  table.append(room);
  return room;
}

/** One place: what stands before it, the hit as a link to it, what follows, where it stands. */
export function lineRow(line: KwicLine, root: string, words: SearchWords): HTMLTableRowElement {
  const href = new URL(arrivalUrl(line.url, line.hit.split('\n')), root).href;
  return make(
    'tr',
    { role: 'row', 'data-wording': line.wording, 'data-long': emWidth(line.hit) > WIDEST_HIT ? '' : undefined },
    make('td', { class: 'kwic-left', role: 'cell' }, line.left),
    make('td', { class: 'kwic-hit', role: 'cell' }, make('a', { href }, line.hit)),
    make('td', { class: 'kwic-right', role: 'cell' }, line.right),
    source(line, words),
  );
}

/** Widest hit in em, for the column that they all share. */
export function hitWidth(lines: readonly KwicLine[]): number {
  const hits = new Set(lines.map(({ hit }) => hit));
  return [...hits].reduce((widest, hit) => Math.min(WIDEST_HIT, Math.max(widest, emWidth(hit))), 0);
}

function source({ id, kind, year, status, wording, title }: KwicLine, words: SearchWords): HTMLElement {
  const isCode = !id.includes('/');
  const facts = [
    ...(wording ? [make('strong', {}, words.kwic.wordings[wording])] : []),
    ...(isCode ? [make('span', { class: 'kwic-code' }, id)] : []),
    ...[kind, year && fill(words.year, { year }), wording ? undefined : status]
      .filter((fact) => fact !== undefined)
      .map((fact) => make('span', {}, fact)),
  ];
  return make(
    'th',
    { class: 'kwic-source', scope: 'row', role: 'rowheader' },
    make('span', { class: 'kwic-facts' }, ...facts),
    ' ',
    make('span', { class: 'kwic-title' }, title),
  );
}
