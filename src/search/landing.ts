/**
 * A record's address names the passages it holds, one per line of its body: `articles/x/#p4,p5,p6;1`. A line without
 * an anchor of its own has an empty place; the number tells the records of a page apart, for Pagefind keeps only the
 * last of two with one address. Addresses are relative to the root of the site.
 * @param index which record of its page it is, from 0
 */
export function recordUrl(page: string, anchors: readonly string[], index: number): string {
  return `${page}#${anchors.join(',')};${index}`;
}

/** The address to open for a hit on one line of the body, counted from 0. */
export function landing(url: string, line: number): string {
  const [page = '', rest = ''] = url.split('#');
  const [list = ''] = rest.split(';');
  const anchor = list.split(',')[line];
  return anchor ? `${page}#${anchor}` : page;
}
