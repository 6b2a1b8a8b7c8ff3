import { findKin } from '../lib/shared-wording.ts';
import { quotations, type Quotation } from './texts.ts';

const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
const kin = findKin(quotations.map(({ id, data }) => ({ id, text: data.text })));

/** Published quotations that share the wording of one, the nearest first. */
export function kinOf({ id }: Quotation): readonly Quotation[] {
  return (kin.get(id) ?? []).flatMap((other) => byId.get(other.id) ?? []);
}
