/** A text without its markup, and where each of its characters stood. */
export interface BareText {
  readonly text: string;
  /** Offset in the source of every UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
}

/** A sign meant as itself behind its backslash; else tags and the marks of emphasis and links. */
const MARKUP = /\\([!-/:-@[-`{-~])|<[^<>\n]*>|\*+|!?\[(?=[^\]\n]*\]\()|\]\([^)\n]*\)/g;

/** Words of a body as readers see them, line by line, without parsing it. */
export function bareText(source: string): BareText {
  let text = '';
  const offsets: number[] = [];
  let end = 0;
  const take = (until: number) => {
    for (let offset = end; offset < until; offset += 1) offsets.push(offset);
    text += source.slice(end, until);
  };
  for (const { index, 0: markup, 1: escaped = '' } of source.matchAll(MARKUP)) {
    take(index);
    end = index + markup.length - escaped.length;
  }
  take(source.length);
  return { text, offsets };
}
