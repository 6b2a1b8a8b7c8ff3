/** Name of the values in the query part of a page's address. */
const NAME = 'find';

/** Most words that an address carries, and most characters (code points) of each. */
const MOST_WORDS = 4;
const LONGEST_WORD = 100;

const MATTERS = /[\p{L}\p{N}]/u;
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]+/gu;

/**
 * The address of a page with the words that are to be shown there: `articles/x/#p5` becomes
 * `articles/x/?find=…&find=…#p5`.
 * @param url relative or whole; what it has of a query part is kept
 * @param words in the page's own characters; at most four are carried, each cut to 100 characters, and none that has
 *   neither a letter nor a digit. Without any the address stays as it is
 */
export function arrivalUrl(url: string, words: readonly string[]): string {
  const [, page = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  const query = proper(words)
    .map((word) => `${NAME}=${encodeURIComponent(word)}`)
    .join('&');
  if (query === '') return url;
  return `${page}${page.includes('?') ? '&' : '?'}${query}${fragment}`;
}

/** The words that an address asks to be shown, with the same bounds as `arrivalUrl`, whoever wrote the address. */
export function readArrival(parameters: URLSearchParams): string[] {
  return proper(parameters.getAll(NAME));
}

/** The query part without the words; empty or with its question mark. */
export function withoutArrival(parameters: URLSearchParams): string {
  const kept = new URLSearchParams(parameters);
  kept.delete(NAME);
  const query = kept.toString();
  return query === '' ? '' : `?${query}`;
}

/** Words that are worth looking for, as text and no more than text. */
function proper(words: readonly string[]): string[] {
  const clean = words.map((word) => {
    // Reading by code points tells half a character, which no address can carry, from a whole one.
    const whole = [...word].filter((character) => !/^[\uD800-\uDFFF]$/.test(character));
    return whole.slice(0, LONGEST_WORD).join('').replace(CONTROL, ' ').trim();
  });
  return [...new Set(clean)].filter((word) => MATTERS.test(word)).slice(0, MOST_WORDS);
}
