/*
 * What was searched for on this device, newest first: a JSON list of texts under one key. Kept so that a reader can
 * repeat a search; never sent anywhere. Read with suspicion: whatever is not such a list counts as none. Where the
 * browser keeps nothing (private mode, storage full or forbidden), nothing is remembered and nothing fails.
 */
const KEY = 'portal.recent-searches';
const MOST = 8;
const LONGEST = 100;

/** Searches on this device, newest first, at most eight. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept
      .filter((one): one is string => typeof one === 'string' && one !== '' && one.length <= LONGEST)
      .slice(0, MOST);
  } catch {
    return [];
  }
}

/** Remember a search; one that is known moves to the front. */
export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, LONGEST);
  if (text === '') return;
  keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

/** Forget all of them. */
export function forgetSearches(): void {
  keep([]);
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Nothing can be kept here.
  }
}
