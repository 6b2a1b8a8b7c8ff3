import type { Segment } from '../../search/excerpt.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Make an element; attributes without a value are left out, text becomes text whatever it looks like. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Text with its marked parts in `<mark>`. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, marked: hit }) => (hit ? make('mark', {}, text) : text));
}
