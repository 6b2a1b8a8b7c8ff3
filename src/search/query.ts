import type { SimplifyTable } from './fold.ts';
import { unitsOf, type Unit } from './tokens.ts';

/** Longest query that is read; the rest is cut off. In UTF-16 units. */
export const QUERY_LIMIT = 100;

/** What a reader typed, understood. */
export interface Query {
  /** Everything, end to end. */
  readonly all: readonly Unit[];
  /** What stood in quotation marks; each must occur as it is. */
  readonly phrases: readonly (readonly Unit[])[];
  /** What stood between spaces and punctuation, outside quotation marks. */
  readonly words: readonly (readonly Unit[])[];
}

const QUOTED = /“([^“”]*)”|"([^"]*)"|「([^「」]*)」|『([^『』]*)』|＂([^＂]*)＂/g;
const SEPARATOR = /[^\p{L}\p{M}\p{N}]+/u;

/** Understand a query. Any input is text: there are no operators besides quotation marks. */
export function parseQuery(input: string, table: SimplifyTable): Query {
  const text = input.slice(0, QUERY_LIMIT).normalize('NFC');
  const toUnits = (part: string) => unitsOf(part, table);
  const notEmpty = (part: readonly Unit[]) => part.length > 0;
  const phrases: string[] = [];
  const rest = text.replace(QUOTED, (_, ...groups: unknown[]) => {
    phrases.push(groups.slice(0, 5).find((group) => typeof group === 'string') as string);
    return ' ';
  });
  return {
    all: toUnits(text),
    phrases: phrases.map(toUnits).filter(notEmpty),
    words: rest.split(SEPARATOR).map(toUnits).filter(notEmpty),
  };
}

/** A code as it is printed on paper: `Q34`, or `A12-5` for a passage. */
export interface Code {
  readonly text: string;
  readonly passage?: string;
}

const CODE = /^([a-z][1-9]\d{0,5})(?:\s*[-\u2010-\u2015]\s*([1-9]\d{0,3}))?$/;

/** Read a query that is nothing but a code, in any width and case, with any hyphen or dash. */
export function parseCode(input: string): Code | undefined {
  const found = CODE.exec(input.normalize('NFKC').trim().toLowerCase());
  if (!found) return undefined;
  const [, text = '', passage] = found;
  return { text: text.toUpperCase(), ...(passage === undefined ? {} : { passage }) };
}
