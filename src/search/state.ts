import { FACETS, type Facet, type Selection } from './facets.ts';
import { KWIC_ORDERS, type KwicOrder } from './kwic.ts';
import { ORDERS, type Order } from './messages.ts';
import { QUERY_LIMIT } from './query.ts';

/** How results are shown: as a list, or every place in its line. */
export const VIEWS = ['list', 'kwic'] as const;
export type View = (typeof VIEWS)[number];

/** Everything that decides what is shown; kept in the address, so that reload, back and sharing show it again. */
export interface SearchState {
  readonly query: string;
  readonly selection: Selection;
  /** Address of the page to be searched by itself, from the root of the site; empty for everything. */
  readonly within: string;
  readonly order: Order;
  /** How many pages of results are open, from 1. */
  readonly page: number;
  readonly view: View;
  /** Order of the lines of the KWIC view. */
  readonly lines: KwicOrder;
}

const MOST_PAGES = 500;
const PAGE_ADDRESS = /^[a-z]+\/[a-z0-9-]+\/$/;

/** Read a state from an address's parameters. Whatever is not understood falls back to its default. */
export function readState(parameters: URLSearchParams): SearchState {
  const chosen = FACETS.map((facet) => [facet, parameters.getAll(facet).filter((value) => value !== '')] as const);
  const page = Number.parseInt(parameters.get('page') ?? '1', 10);
  const within = parameters.get('in') ?? '';
  return {
    query: (parameters.get('q') ?? '').slice(0, QUERY_LIMIT),
    selection: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    within: PAGE_ADDRESS.test(within) ? within : '',
    order: oneOf(ORDERS, parameters.get('sort')),
    page: page >= 1 && page <= MOST_PAGES ? page : 1,
    view: oneOf(VIEWS, parameters.get('view')),
    lines: oneOf(KWIC_ORDERS, parameters.get('lines')),
  };
}

/** Write a state as an address's parameters, defaults left out: `?q=三害&kind=语录`, or nothing. */
export function writeState({ query, selection, within, order, page, view, lines }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (within !== '') parameters.set('in', within);
  for (const facet of FACETS) for (const value of selection[facet] ?? []) parameters.append(facet, value);
  if (order !== ORDERS[0]) parameters.set('sort', order);
  if (page > 1) parameters.set('page', String(page));
  if (view !== VIEWS[0]) parameters.set('view', view);
  if (lines !== KWIC_ORDERS[0]) parameters.set('lines', lines);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The selection with one value added or taken out. */
export function toggled(selection: Selection, facet: Facet, value: string): Selection {
  const values = selection[facet] ?? [];
  const changed = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...selection, [facet]: changed };
}

/** The value if it is one of these, else the first of them. */
function oneOf<T extends string>(values: readonly [T, ...T[]], value: string | null): T {
  return values.find((one) => one === value) ?? values[0];
}
