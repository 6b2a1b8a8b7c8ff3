/** What of a quotation tells which carriers have its very words. */
export interface Wordings<Link extends { step: string; source: string }> {
  readonly chain: readonly Link[];
  readonly variants: readonly { source?: string | undefined }[];
}

/**
 * The links of a chain that carry a quotation's own wording: the adopted one, and those beside it that are not recorded
 * with another wording. The first print does not count: it is named by those that cite it, and its wording may not have
 * been seen.
 */
export function carriersOfSameWording<Link extends { step: string; source: string }>({
  chain,
  variants,
}: Wordings<Link>): Link[] {
  const differing = new Set(variants.map(({ source }) => source));
  return chain.filter(({ step, source }) => step === 'adopted' || (step === 'corroborating' && !differing.has(source)));
}
