import { barLengths } from '../../lib/chart.ts';
import { countLines, type KwicLine } from '../../search/kwic.ts';
import { make } from './build.ts';
import type { KwicWords } from './kwic-words.ts';
import { yearAxis, type YearAxis } from './kwic-years.ts';
import { fill } from './words.ts';

/** Measures of the drawing in CSS pixels. */
const TOP = 20;
const BASE = 116;
const HEIGHT = 140;
/** Width of the drawing on a narrow screen, by which the bars are made. */
const NARROW = 260;
const WIDEST_BAR = 16;

/** How many lines there are per year and per kind, drawn and in numbers. */
export function countCharts(lines: readonly KwicLine[], words: KwicWords): HTMLElement[] {
  return [yearFigure(lines, words), kindFigure(lines, words)];
}

function yearFigure(lines: readonly KwicLine[], words: KwicWords): HTMLElement {
  const counts = countLines(lines, ({ year }) => year);
  const undated = counts.reduce((rest, [, count]) => rest - count, lines.length);
  const axis = yearAxis(counts);
  const numbers = [...counts, ...(undated > 0 ? [[words.noYear, undated] as const] : [])];
  const table = make('table', {}, tableHead(words.year, words.count));
  const details = make('details', {}, make('summary', {}, words.yearNumbers), table);
  // A closed list of many years costs nothing.
  const fillTable = () =>
    table.append(make('tbody', {}, ...numbers.map(([year, count]) => numberRow(year, [], count))));
  details.addEventListener('toggle', fillTable, { once: true });
  return make(
    'figure',
    { class: 'kwic-years' },
    make('figcaption', {}, words.years),
    ...(axis ? [yearDrawing(axis, words)] : []),
    ...(undated > 0 ? [make('p', {}, fill(words.undated, { count: undated }))] : []),
    details,
  );
}

function yearDrawing({ bars, labels, slots, peak }: YearAxis, words: KwicWords): SVGElement {
  const width = Math.max(2, Math.min(WIDEST_BAR, Math.floor((NARROW / slots) * 0.7)));
  const summary = fill(words.yearsDrawn, {
    first: bars[0]?.year ?? 0,
    last: bars[bars.length - 1]?.year ?? 0,
    peak: peak.year,
    count: peak.count,
  });
  return draw(
    'svg',
    { class: 'kwic-drawing', role: 'img', 'aria-label': summary, height: HEIGHT },
    ...bars.map(({ year, count, middle, height }) => {
      const high = Math.max(2, Math.round((BASE - TOP) * height));
      const place = { x: `${middle}%`, y: BASE - high, width, height: high, transform: `translate(${-width / 2} 0)` };
      return draw('rect', place, draw('title', {}, fill(words.yearBar, { year, count })));
    }),
    draw('line', { x1: 0, x2: '100%', y1: BASE + 0.5, y2: BASE + 0.5 }),
    draw('text', { class: 'kwic-peak', x: `${peak.middle}%`, y: TOP - 6 }, String(peak.count)),
    ...labels.map(({ year, middle }) => draw('text', { x: `${middle}%`, y: HEIGHT - 5 }, String(year))),
  );
}

function kindFigure(lines: readonly KwicLine[], words: KwicWords): HTMLElement {
  const counts = countLines(lines, ({ kind }) => kind)
    .map(([label, value]) => ({ label, value }))
    .sort((a, b) => b.value - a.value);
  const lengths = barLengths(counts);
  const rows = counts.map(({ label, value }, index) => {
    const bar = draw('rect', { y: 1, height: 12, width: `${lengths[index] ?? 0}%` });
    const drawing = draw('svg', { height: 14, 'aria-hidden': 'true', focusable: 'false' }, bar);
    return numberRow(label, [make('td', { class: 'kwic-bar' }, drawing)], value);
  });
  return make(
    'figure',
    { class: 'kwic-kinds' },
    make('figcaption', {}, words.kinds),
    make('table', {}, tableHead(words.kind, words.count, make('td')), make('tbody', {}, ...rows)),
  );
}

function tableHead(label: string, count: string, ...between: HTMLElement[]): HTMLElement {
  const heading = (name: string) => make('th', { scope: 'col' }, name);
  return make('thead', {}, make('tr', {}, heading(label), ...between, heading(count)));
}

function numberRow(label: string, between: HTMLElement[], count: number): HTMLElement {
  return make('tr', {}, make('th', { scope: 'row' }, label), ...between, make('td', {}, String(count)));
}

function draw(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: (Node | string)[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}
