import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { TextKind } from '../../../schemas/common.ts';
import type { Place, Report } from '../diagnostic.ts';
import type { Catalogue } from '../library/catalogue.ts';

/** A node of a body's tree. */
export type BodyNode = MdastNode;
/** A component of the vocabulary, or what stands where one may stand. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What the checks of one body share. */
export interface BodyContext {
  readonly text: string;
  readonly kind: TextKind;
  readonly fromDraft: boolean;
  /** Sources named in the front matter; undefined when it did not pass. */
  readonly listedSources: ReadonlySet<string> | undefined;
  readonly catalogue: Catalogue;
  /** Undefined when `site.yaml` did not pass. */
  readonly linkHosts: readonly string[] | undefined;
  /** Whether a picture lies beside the text. */
  readonly hasPicture: (name: string) => boolean;
  /** Place in the file for a place in the body. */
  readonly inFile: (place: Place) => Place;
  readonly report: Report;
}

/** Place in the file where a node begins. */
export function nodePlace(node: BodyNode, context: BodyContext): Place {
  return context.inFile(node.position?.start ?? { line: 1, column: 1 });
}

/** True for a component, standing alone or within a sentence. */
export function isComponent(node: BodyNode): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
