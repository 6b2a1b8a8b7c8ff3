/** Where something stands in a text as people count: lines and characters from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset, in UTF-16 units. */
export function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 };
}
