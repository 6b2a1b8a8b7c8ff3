import { mdxToMdast, type MdastNode } from 'satteri';
import { FEATURES } from '../markdown/features.ts';

/** Stands between two runs; no body that passed the gate holds it. */
const SEAM = '\0';
const PASSAGES: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'table']);

/**
 * The words of every passage, cut where a component begins or ends, because a component may print words of its own
 * there. Passages are in the order, and counted in the way, of `readBody`; white space is left out.
 * @param body MDX that has passed the gate
 */
export function passageRuns(body: string): string[][] {
  const passages: string[][] = [];
  visit(mdxToMdast(body, { features: FEATURES, position: false }));
  return passages;

  function visit(node: MdastNode): void {
    if (PASSAGES.has(node.type)) passages.push(withoutSpace(words(node)).split(SEAM).filter(Boolean));
    else if ('children' in node) node.children.forEach(visit);
  }
}

function words(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(words).join('');
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement' ? SEAM + inner + SEAM : inner;
}

/** A text without any white space, as two renderings of it are compared. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
