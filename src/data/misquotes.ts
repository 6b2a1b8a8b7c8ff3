import { groupBy } from '../lib/group.ts';
import { VERDICTS, type Verdict } from '../schemas/misquote.ts';
import { misquotes, type Misquote } from './lists.ts';
import { quotations, type Quotation } from './texts.ts';

/** Misquotes of one verdict, in the editors' order. */
export interface MisquoteGroup {
  readonly verdict: Verdict;
  readonly members: readonly Misquote[];
}

const byVerdict = groupBy(misquotes, ({ verdict }) => [verdict]);
const byNearest = groupBy(misquotes, ({ nearest }) => nearest);
const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));

/** Verdicts that have members, in the order of the schema. */
export const misquoteGroups: readonly MisquoteGroup[] = VERDICTS.flatMap((verdict) => {
  const members = byVerdict.get(verdict) ?? [];
  return members.length > 0 ? [{ verdict, members }] : [];
});

/** Quotations whose own record names wrong wordings. */
export const quotationsWithMisquotes: readonly Quotation[] = quotations.filter(({ data }) => data.misquotes.length > 0);

/** How many entries the page of misquotes has; a page without any is not linked. */
export const misquoteCount = misquotes.length + quotationsWithMisquotes.length;

/** The recorded quotations nearest to a misquote, the nearest first. */
export function nearestOf({ nearest }: Misquote): readonly Quotation[] {
  return nearest.flatMap((id) => byId.get(id) ?? []);
}

/** Misquotes that name a quotation as near. */
export function misquotesNear({ id }: Quotation): readonly Misquote[] {
  return byNearest.get(id) ?? [];
}
