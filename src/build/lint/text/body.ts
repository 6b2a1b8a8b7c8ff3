import { mdxToMdast, type MdastNode } from 'satteri';
import type { Place } from '../../gate/diagnostic.ts';
import { placeOf } from '../../gate/place.ts';
import { FEATURES } from '../../markdown/features.ts';
import { VOCABULARY } from '../../markdown/vocabulary.ts';
import { NOT_WORDS, type Voice } from './stretch.ts';

/** A paragraph, heading, cell or title of a body. */
export interface BodyStretch {
  readonly voice: Voice;
  readonly isTitle: boolean;
  readonly text: string;
  /** Place within the body. */
  placeOf(offset: number): Place;
}

/** Where a run of characters of a stretch stands in the body; `exact` when it is written there as it reads. */
interface Run {
  readonly start: number;
  readonly offset: number;
  readonly exact: boolean;
}

const STRETCHES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * The stretches of a body in reading order. A block quotation holds the words of others.
 * @throws when the body is not valid MDX
 */
export function bodyStretches(body: string): BodyStretch[] {
  const stretches: BodyStretch[] = [];
  visit(mdxToMdast(body, { features: FEATURES, position: true }), 'own');
  return stretches;

  function visit(node: MdastNode, voice: Voice): void {
    if (STRETCHES.has(node.type)) stretches.push(stretchOf(node, voice));
    if (node.type === 'mdxJsxFlowElement') stretches.push(...attributeStretches(node));
    if (STRETCHES.has(node.type) || !('children' in node)) return;
    for (const child of node.children) visit(child, node.type === 'blockquote' ? 'source' : voice);
  }

  function stretchOf(node: MdastNode, voice: Voice): BodyStretch {
    const runs: Run[] = [];
    const text = flatten(node, 0, runs);
    return { voice, isTitle: node.type === 'heading', text, placeOf: (offset) => placeIn(runs, offset) };
  }

  function flatten(node: MdastNode, start: number, runs: Run[]): string {
    if (node.type === 'break') return '\n';
    if (node.type === 'image' || node.type === 'inlineCode') return NOT_WORDS;
    if (node.type === 'text') {
      const offset = node.position?.start.offset ?? 0;
      runs.push({ start, offset, exact: body.startsWith(node.value, offset) });
      return node.value;
    }
    let text = '';
    if ('children' in node) for (const child of node.children) text += flatten(child, start + text.length, runs);
    return text;
  }

  function placeIn(runs: readonly Run[], offset: number): Place {
    const run = runs.filter(({ start }) => start <= offset).at(-1) ?? { start: 0, offset: 0, exact: false };
    return placeOf(body, run.offset + (run.exact ? offset - run.start : 0));
  }
}

/** Attributes that hold words of our own, such as the title of an aside. */
function attributeStretches(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' }>): BodyStretch[] {
  const kinds = VOCABULARY[node.name ?? '']?.attributes ?? {};
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || kinds[attribute.name] !== 'words') return [];
    if (typeof attribute.value !== 'string') return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return [{ voice: 'own', isTitle: true, text: attribute.value, placeOf: () => ({ line, column }) }];
  });
}
