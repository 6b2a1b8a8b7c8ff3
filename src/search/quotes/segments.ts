/** A stretch of a text that is taken for one word. */
export interface Segment {
  readonly segment: string;
}

/** Divides Chinese into words, without a gap. */
export type Segmenter = (text: string) => Iterable<Segment>;

/** The browser's own dictionary; null where it has none (Chromium before 87, Firefox before 125). */
export function browserSegmenter(): Segmenter | null {
  if (typeof Intl !== 'object' || !('Segmenter' in Intl)) return null;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text) => segmenter.segment(text);
}
