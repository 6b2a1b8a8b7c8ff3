import * as z from 'zod';

/** How one element looks: what a missing rule would change. Lengths in CSS pixels. */
export const appearanceSchema = z.array(
  z.object({
    /** Tag, classes and place, to find it again. */
    element: z.string(),
    display: z.string(),
    position: z.string(),
    color: z.string(),
    background: z.string(),
    fontSize: z.string(),
    fontWeight: z.string(),
  }),
);
export type Appearance = z.infer<typeof appearanceSchema>[number];

/**
 * Expression for a page: the appearance of every element of its body, in order. A `summary` is a block before
 * Chromium 89 and a list item from then on, by the browser's own sheet.
 */
export const APPEARANCE = `[...document.body.querySelectorAll('*')]
  .filter((element) => !element.closest('script, template, select') && !(element.ownerSVGElement))
  .map((element, place) => {
    const { display, position, color, backgroundColor, fontSize, fontWeight } = getComputedStyle(element);
    const name = [element.localName, ...element.classList].join('.');
    return { element: place + ' ' + name, display: element.localName === 'summary' ? '' : display, position, color, background: backgroundColor, fontSize, fontWeight };
  })`;

/** Edges of the blocks that make up a page, from the left of the window. */
export const frameSchema = z.array(z.object({ element: z.string(), left: z.number(), right: z.number() }));

/** Expression for a page: where its head, main part, the blocks in it and its foot begin and end. */
export const FRAME = `[...document.querySelectorAll('body > *, main > *')]
  .filter((element) => getComputedStyle(element).display !== 'none')
  .map((element, place) => {
    const { left, right } = element.getBoundingClientRect();
    return { element: place + ' ' + [element.localName, ...element.classList].join('.'), left, right };
  })`;

/** What differs between two lists of appearances, one line each. */
export function differences(old: readonly Appearance[], recent: readonly Appearance[]): string[] {
  if (old.length !== recent.length) return [`${old.length} elements instead of ${recent.length}`];
  return old.flatMap((one, place) => {
    const other = recent[place];
    if (!other) return [];
    const keys = Object.keys(one) as (keyof Appearance)[];
    return keys
      .filter((key) => one[key] !== other[key])
      .map((key) => `${one.element}: ${key} ${one[key]}, not ${other[key]}`);
  });
}
