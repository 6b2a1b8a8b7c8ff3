import { mdxToMdast, type MdastNode } from 'satteri';
import { codeMarks } from '../../lib/code-marks.ts';
import { FEATURES } from './features.ts';
import { VOCABULARY } from './vocabulary.ts';

/** A passage of a body as plain text. `number` counts from 1 in reading order. */
export interface Passage {
  readonly number: number;
  readonly text: string;
}

/** An entry that a body names through the vocabulary or by a code mark. */
export interface Mention {
  /** A collection, or `passage` for a code. */
  readonly collection: string;
  readonly id: string;
}

/** A heading of a body with the anchor that it has on the page. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
}

/** What other parts of the portal need to know of a body without rendering it. */
export interface BodyReading {
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
  readonly headings: readonly Heading[];
  /** File names of the pictures that the body shows; they lie beside its file. */
  readonly pictures: readonly string[];
}

/** The anchor of the n-th heading of a body, from 1. Words would change with every edit; the order seldom does. */
export function headingAnchor(position: number): string {
  return `h${position}`;
}

/**
 * Read a body: its passages as plain text, whom and what it names, its headings and pictures.
 * Numbers agree with those that `numberPassages` sets on the page; a test holds the two together.
 * @param body MDX that has passed the gate
 * @throws when the body is not valid MDX
 */
export function readBody(body: string): BodyReading {
  const passages: Passage[] = [];
  const mentions: Mention[] = [];
  const headings: Heading[] = [];
  const pictures = new Set<string>();
  visit(mdxToMdast(body, { features: FEATURES, position: false }), false);
  return { passages, mentions, headings, pictures: [...pictures] };

  function visit(node: MdastNode, within: boolean): void {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') mentions.push(...mentionsOf(node));
    if (node.type === 'heading') {
      headings.push({ depth: node.depth, text: plainText(node), anchor: headingAnchor(headings.length + 1) });
    }
    if (node.type === 'image') pictures.add(node.url.replace(/^\.\//, ''));
    const passage = node.type === 'paragraph' || node.type === 'listItem' || node.type === 'table';
    if (passage && !within) {
      const text = plainText(node);
      passages.push({ number: passages.length + 1, text });
      mentions.push(...codeMarks(text).map(({ code }) => ({ collection: 'passage', id: code })));
    }
    if ('children' in node) for (const child of node.children) visit(child, within || passage);
  }
}

function mentionsOf(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): Mention[] {
  const kinds = VOCABULARY[node.name ?? '']?.attributes ?? {};
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const collection = kinds[attribute.name];
    return collection && collection !== 'words' ? [{ collection, id: attribute.value }] : [];
  });
}

/** Words of a node and all below it; cells and items are kept apart by a space. */
export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const apart = node.type === 'tableRow' || node.type === 'table' || node.type === 'listItem' || node.type === 'list';
  return node.children
    .map(plainText)
    .filter((part) => part !== '')
    .join(apart ? ' ' : '');
}
