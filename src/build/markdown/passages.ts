import type { HastNode, HastPluginEntry, HastVisitorContext } from 'satteri';

/** The anchor of a passage on its page: number 5 is `p5`. */
export function passageAnchor(number: number): string {
  return `p${number}`;
}

/** Elements that count as a passage wherever they stand in a body: a paragraph, a list item, a table. */
const PASSAGE_TAGS = new Set(['p', 'li', 'table']);

/**
 * Sätteri plugin: number the passages of a body in reading order and give each its anchor.
 * A paragraph inside a list item or a table belongs to that passage and gets no number of its own.
 */
export const numberPassages: HastPluginEntry = () => {
  let count = 0;
  return {
    name: 'number-passages',
    element: {
      filter: [...PASSAGE_TAGS],
      visit(node, context) {
        if (isWithinPassage(node, context)) return;
        count += 1;
        context.setProperty(node, 'id', passageAnchor(count));
      },
    },
  };
};

function isWithinPassage(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
  const parent = context.parent(node);
  if (!parent) return false;
  if (parent.type === 'element' && PASSAGE_TAGS.has(parent.tagName)) return true;
  return isWithinPassage(parent, context);
}
