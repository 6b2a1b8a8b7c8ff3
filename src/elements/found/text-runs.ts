import type { Run } from './occurrences.ts';

/** A run with the node that holds it. */
export interface PageRun extends Run {
  readonly node: Text;
}

/** What is no part of the text that stands around it: numbers of sources, and what cannot hold a mark. */
const APART = 'sup, rt, rp, script, style, template, noscript, textarea, select, button';

/** Kinds of box that stand within a line; every other one begins and ends a block. */
const WITHIN_LINE = /^(?:inline|contents|ruby)/;

/** The text that a reader can see, or unfold, in an element, in order. Drawings are left out. */
export function textRuns(root: Element): PageRun[] {
  const runs: PageRun[] = [];
  let block = 0;
  const visit = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) runs.push({ node: child, text: child.data, block });
      if (!(child instanceof HTMLElement) || child.matches(APART)) continue;
      const style = getComputedStyle(child);
      if (isUnseen(style)) continue;
      const step = isWithinLine(style) ? 0 : 1;
      block += step;
      visit(child);
      block += step;
    }
  };
  visit(root);
  return runs;
}

/** The block that holds a node. */
export function blockAround(node: Node): HTMLElement | null {
  let element = node.parentElement;
  while (element && isWithinLine(getComputedStyle(element))) element = element.parentElement;
  return element;
}

function isWithinLine({ display }: CSSStyleDeclaration): boolean {
  return WITHIN_LINE.test(display);
}

/** Not shown at all, or cut to nothing for readers who see. */
function isUnseen(style: CSSStyleDeclaration): boolean {
  const isCut = style.clipPath !== 'none' || style.getPropertyValue('clip') !== 'auto';
  return style.display === 'none' || (style.position === 'absolute' && isCut);
}
