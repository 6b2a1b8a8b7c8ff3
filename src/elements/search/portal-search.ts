import type { Tier } from '../../search/library.ts';
import type { SearchClient } from './client.ts';

/** A result as other programs get it. */
export interface PortalResult {
  readonly id: string;
  /** Address from the root of the site. */
  readonly url: string;
  readonly kind: string;
  /** How far it matches, in words. */
  readonly label: string;
}

declare global {
  interface Window {
    /** The best results for a query, best first; the same that `npm run search` gives. Rejects when search is unavailable. */
    portalSearch?: (query: string, limit?: number) => Promise<PortalResult[]>;
  }
}

const USUAL_LIMIT = 20;

/** Let other programs on the page ask the search. */
export function exposeSearch(client: SearchClient, labels: { readonly [T in Tier]: string }): void {
  window.portalSearch = async (query, limit = USUAL_LIMIT) => {
    const results = await client.list(query, limit);
    return results.map(({ id, url, kind, tier }) => ({ id, url, kind, label: labels[tier] }));
  };
}
