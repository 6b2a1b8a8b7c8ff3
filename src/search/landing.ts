/**
 * A record's address names the passages it holds, one per line of its body: `articles/x/#p4,p5,p6;1`. A line without
 * an anchor of its own has an empty place; the number tells the records of a page apart, for Pagefind keeps only the
 * last of two with one address. Addresses are relative to the root of the site.
 * @param index which record of its page it is, from 0
 */
export function recordUrl(page: string, anchors: readonly string[], index: number): string {
  return `${page}#${anchors.join(',')};${index}`;
}

/** The anchors that a record's address names, one for each line. */
export function landingAnchors(url: string): string[] {
  const [, rest = ''] = url.split('#');
  const [list = ''] = rest.split(';');
  return list.split(',');
}

/** The address of a page at an anchor, if there is one; an anchor that the page's address has gives way. */
export function landing(page: string, anchor: string | undefined): string {
  const [address = ''] = page.split('#');
  return anchor ? `${address}#${anchor}` : page;
}

/** The code of a passage, as printed on paper: `A12-5` for passage 5 of `A12`; the code of the text elsewhere. */
export function passageCode(code: string, anchor: string | undefined): string {
  const number = /^p(\d+)$/.exec(anchor ?? '')?.[1];
  return number === undefined ? code : `${code}-${number}`;
}
