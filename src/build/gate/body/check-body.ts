import { mdxToMdast } from 'satteri';
import { FEATURES } from '../../markdown/features.ts';
import { plainText } from '../../markdown/read-body.ts';
import { findSuspect } from '../characters/scan.ts';
import { FILE_START } from '../diagnostic.ts';
import { VOCABULARY } from '../../markdown/vocabulary.ts';
import { checkComponent } from './components.ts';
import { isComponent, nodePlace, type BodyContext, type BodyNode } from './context.ts';
import { HeadingCheck } from './headings.ts';
import { checkImage } from './images.ts';
import { checkLineBreaks } from './line-breaks.ts';
import { checkLink, OwnAnchors } from './links.ts';
import { refusalOf } from './nodes.ts';
import { translateSyntaxError } from './syntax-errors.ts';

/** Deepest nesting of lists, quotations and components; real texts need three. */
export const MAX_BODY_DEPTH = 6;
/** Markers piled up on one line, refused before the parser meets them. */
const PILED_UP = /^(?:[ \t]*(?:[-*+>]|\d+[.)])){40}/m;

/** Check a body: its syntax, then every node. */
export function checkBody(context: BodyContext): void {
  const { text, kind, report } = context;
  if (text.trim() === '') {
    if (kind !== 'quotations')
      report('G529', FILE_START, '没有正文', '在第二个 --- 下面空一行，写上正文；还没写好就先不放进来');
    return;
  }
  const tree = parse(context);
  if (tree) new BodyCheck(context).run(tree);
}

function parse(context: BodyContext): BodyNode | undefined {
  const { text, inFile, report } = context;
  const piledUp = PILED_UP.exec(text);
  if (piledUp) {
    const line = text.slice(0, piledUp.index).split('\n').length;
    report('G517', inFile({ line, column: 1 }), '一行开头有几十个列表或引文记号', `最多套 ${MAX_BODY_DEPTH} 层`);
    return undefined;
  }
  try {
    return mdxToMdast(text, { features: FEATURES, position: true });
  } catch (error) {
    const { rule, at, found, remedy } = translateSyntaxError(error instanceof Error ? error.message : '', text);
    report(rule, inFile(at), found, remedy);
    return undefined;
  }
}

const CONTAINERS: ReadonlySet<string> = new Set(['list', 'blockquote', 'mdxJsxFlowElement']);
const PASSAGES: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'table']);

/** How deep a node stands, and in what. */
interface Surroundings {
  readonly depth: number;
  readonly inPassage: boolean;
  readonly inLink: boolean;
}

/** One walk over a body's tree. Passages are counted as `readBody` counts them. */
class BodyCheck {
  #passages = 0;
  #headings = 0;
  readonly #context: BodyContext;
  readonly #headingCheck: HeadingCheck;
  readonly #anchors = new OwnAnchors();

  constructor(context: BodyContext) {
    this.#context = context;
    this.#headingCheck = new HeadingCheck(context);
  }

  run(tree: BodyNode): void {
    this.#visit(tree, tree, { depth: 0, inPassage: false, inLink: false });
    this.#anchors.check(this.#passages, this.#headings, this.#context);
  }

  #visit(node: BodyNode, parent: BodyNode, around: Surroundings): void {
    const context = this.#context;
    const depth = around.depth + (CONTAINERS.has(node.type) ? 1 : 0);
    if (depth > MAX_BODY_DEPTH) {
      context.report(
        'G517',
        nodePlace(node, context),
        `列表、引文和组件套了 ${MAX_BODY_DEPTH} 层以上`,
        '拆成几段，不要再往里套',
      );
      return;
    }
    const isPassage = PASSAGES.has(node.type);
    if (isPassage && !around.inPassage) this.#passages += 1;
    const isLink = this.#check(node, parent, around.inLink);
    if (!('children' in node)) return;
    const within = { depth, inPassage: around.inPassage || isPassage, inLink: around.inLink || isLink };
    for (const child of node.children) this.#visit(child, node, within);
  }

  /** @returns true when what stands inside becomes a link on the page */
  #check(node: BodyNode, parent: BodyNode, inLink: boolean): boolean {
    const context = this.#context;
    if (isComponent(node)) {
      checkComponent(node, parent, context);
      const isWord = VOCABULARY[node.name ?? '']?.place === 'inline';
      if (isWord && inLink) this.#reportNested(node);
      return isWord;
    }
    const refusal = refusalOf(node);
    if (refusal) {
      context.report(refusal.rule, nodePlace(node, context), refusal.found, refusal.remedy);
      return false;
    }
    if (node.type === 'heading') {
      this.#headings += 1;
      this.#headingCheck.check(node);
    } else if (node.type === 'paragraph') checkLineBreaks(node, context);
    else if (node.type === 'image') checkImage(node, context);
    else if (node.type === 'text') this.#checkEntities(node);
    else if (node.type === 'link') {
      if (inLink) this.#reportNested(node);
      else if (plainText(node).trim() === '') {
        context.report('G532', nodePlace(node, context), '链接没有文字', '在方括号里写上文字');
      }
      checkLink(node, context);
      this.#anchors.add(node);
    }
    return node.type === 'link';
  }

  #reportNested(node: BodyNode): void {
    this.#context.report(
      'G532',
      nodePlace(node, this.#context),
      '链接里又有链接',
      '链接和 Term、Person、Place、Cite 不互相套',
    );
  }

  /** Character references such as `&#x200b;` turn into characters that the check of the file's own could not see. */
  #checkEntities(node: Extract<BodyNode, { type: 'text' }>): void {
    const suspect = findSuspect(node.value);
    if (suspect === undefined) return;
    this.#context.report(
      'G531',
      nodePlace(node, this.#context),
      `字符实体写出了 ${suspect}`,
      '删去 &……; 写法，直接写文字',
    );
  }
}
