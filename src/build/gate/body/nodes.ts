import type { BodyNode } from './context.ts';
import { shorten } from '../diagnostic.ts';
import type { RuleId } from '../rules.ts';

/** Markdown that bodies are made of; components have checks of their own. */
export const ALLOWED: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'emphasis',
  'strong',
  'link',
  'image',
  'inlineCode',
  'break',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
]);

interface Refusal {
  readonly rule: RuleId;
  readonly found: string;
  readonly remedy: string;
}

const expression: Refusal = {
  rule: 'G507',
  found: '花括号里的表达式',
  remedy: '删去；花括号当文字用时写成 \\{ \\} 或全角 ｛｝',
};
const byReference: Refusal = { rule: 'G530', found: '另起一处写地址的链接', remedy: '写成 [文字](地址)' };

const REFUSED: Readonly<Record<string, Refusal>> = {
  mdxjsEsm: { rule: 'G506', found: '以 import 或 export 开头的一段', remedy: '删去；若是文字，不要用这个词开头' },
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  code: { rule: 'G530', found: '代码块', remedy: '去掉 ```；引用他人的话每行前加“> ”' },
  delete: { rule: 'G530', found: '两个 ~ 之间的删除线', remedy: '表示范围写“—”或“～”；要写 ~ 本身写成 \\~' },
  definition: byReference,
  linkReference: byReference,
  imageReference: byReference,
};

/** Why a node may not stand in a body; undefined when it may. */
export function refusalOf(node: BodyNode): Refusal | undefined {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return { rule: 'G530', found: '任务列表的方框', remedy: '去掉 [ ]，写成普通的列表' };
  }
  if (ALLOWED.has(node.type)) return undefined;
  const refusal = REFUSED[node.type];
  if (refusal && 'value' in node && node.type !== 'code')
    return { ...refusal, found: `${refusal.found}“${shorten(node.value.trim(), 30)}”` };
  return (
    refusal ?? {
      rule: 'G530',
      found: `不认识的写法（${node.type}）`,
      remedy: '只用段落、标题、列表、引文、表格、粗体、斜体、链接、图片',
    }
  );
}
