import type { HastNode, HastPluginEntry } from 'satteri';

/** The anchor of a passage on its page: number 5 is `p5`. */
export function passageAnchor(number: number): string {
  return `p${number}`;
}

/** Elements that count as a passage wherever they stand in a body: a paragraph, a list item, a table. */
const PASSAGE_TAGS: ReadonlySet<string> = new Set(['p', 'li', 'table']);

/**
 * Sätteri plugin: number the passages of a body in reading order and give each its anchor.
 * A paragraph inside a list item or a table belongs to that passage and gets no number of its own.
 */
export const numberPassages: HastPluginEntry = () => {
  let count = 0;
  /** Visits still to come to what lies within the last passage: a node is visited before all that it holds. */
  let within = 0;
  return {
    name: 'number-passages',
    element: {
      filter: [...PASSAGE_TAGS],
      visit(node, context) {
        if (within > 0) {
          within -= 1;
          return;
        }
        count += 1;
        context.setProperty(node, 'id', passageAnchor(count));
        // Only an item holds blocks; looking into every paragraph would double the cost of this plugin.
        within = node.tagName === 'li' ? passagesWithin(node) : 0;
      },
    },
  };
};

function passagesWithin(node: Readonly<HastNode>): number {
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + (isPassage(child) ? 1 : 0) + passagesWithin(child), 0);
}

function isPassage(node: Readonly<HastNode>): boolean {
  return node.type === 'element' && PASSAGE_TAGS.has(node.tagName);
}
