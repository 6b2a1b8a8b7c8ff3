import type { HastPluginEntry } from 'satteri';
import { headingAnchor } from './read-body.ts';

/** Sätteri plugin: give every heading the anchor `h1`, `h2` … in reading order. */
export const numberHeadings: HastPluginEntry = () => {
  let count = 0;
  return {
    name: 'number-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        count += 1;
        context.setProperty(node, 'id', headingAnchor(count));
      },
    },
  };
};
