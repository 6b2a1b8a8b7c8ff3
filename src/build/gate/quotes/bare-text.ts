/** A text without its markup, and where each of its characters stood. */
export interface BareText {
  readonly text: string;
  /** Offset in the source of every UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
}

/** Tags, the marks of emphasis and links, and the backslash before a sign that is meant as itself. */
const MARKUP = /<[^>]*>|\*+|!?\[(?=[^\]\n]*\]\()|\]\([^)\n]*\)|\\(?=[!-/:-@[-`{-~])/g;

/** Words of a body as readers see them, line by line, without parsing it. */
export function bareText(source: string): BareText {
  let text = '';
  const offsets: number[] = [];
  let end = 0;
  const take = (until: number) => {
    for (let offset = end; offset < until; offset += 1) offsets.push(offset);
    text += source.slice(end, until);
  };
  for (const { index, 0: markup } of source.matchAll(MARKUP)) {
    take(index);
    end = index + markup.length;
  }
  take(source.length);
  return { text, offsets };
}
