import type { BodyNode } from './context.ts';
import { nodePlace, type BodyContext } from './context.ts';
import { plainText } from '../../markdown/read-body.ts';

/** Checks headings in reading order; the page itself has level 1. */
export class HeadingCheck {
  #depth = 1;
  readonly #context: BodyContext;
  readonly #lines: readonly string[];

  constructor(context: BodyContext) {
    this.#context = context;
    this.#lines = context.text.split('\n');
  }

  /** Check the next heading. */
  check(node: Extract<BodyNode, { type: 'heading' }>): void {
    const { report } = this.#context;
    const at = nodePlace(node, this.#context);
    const start = node.position?.start;
    const opening = start ? this.#lines[start.line - 1]?.[start.column - 1] : '#';
    if (opening !== '#') {
      report('G520', at, '下面一行的 --- 或 === 把这一段变成了标题', '要标题写“## 标题”；要分隔线，在它上面空一行');
    } else if (plainText(node).trim() === '') {
      report('G520', at, '标题没有文字', '写上标题，或删去这一行');
    } else if (node.depth === 1) {
      report('G518', at, `一级标题“${plainText(node)}”`, '改成 ##；一级标题由文件头的 title 给出');
    } else if (node.depth > this.#depth + 1) {
      report(
        'G519',
        at,
        `${'#'.repeat(node.depth)} 前面没有 ${'#'.repeat(node.depth - 1)}`,
        `改成 ${'#'.repeat(this.#depth + 1)}`,
      );
    }
    this.#depth = node.depth;
  }
}
