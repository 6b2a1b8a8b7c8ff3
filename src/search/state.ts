import { FACETS, type Selection } from './facets.ts';
import { ORDERS, type Order } from './messages.ts';
import { QUERY_LIMIT } from './query.ts';

/** Everything that decides what is shown; kept in the address, so that reload, back and sharing show it again. */
export interface SearchState {
  readonly query: string;
  readonly selection: Selection;
  readonly order: Order;
  /** How many pages of results are open, from 1. */
  readonly page: number;
}

const MOST_PAGES = 500;

/** Read a state from an address's parameters. Whatever is not understood falls back to its default. */
export function readState(parameters: URLSearchParams): SearchState {
  const chosen = FACETS.map((facet) => [facet, parameters.getAll(facet).filter((value) => value !== '')] as const);
  const order = ORDERS.find((name) => name === parameters.get('sort')) ?? 'relevance';
  const page = Number.parseInt(parameters.get('page') ?? '1', 10);
  return {
    query: (parameters.get('q') ?? '').slice(0, QUERY_LIMIT),
    selection: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    order,
    page: page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** Write a state as an address's parameters, defaults left out: `?q=三害&kind=语录`, or nothing. */
export function writeState({ query, selection, order, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) for (const value of selection[facet] ?? []) parameters.append(facet, value);
  if (order !== 'relevance') parameters.set('sort', order);
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The selection with one value added or taken out. */
export function toggled(selection: Selection, facet: (typeof FACETS)[number], value: string): Selection {
  const values = selection[facet] ?? [];
  const changed = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...selection, [facet]: changed };
}
