import type { BodyContext, BodyNode } from './context.ts';

/** Han and the punctuation that stands with it: a line break beside it shows as a gap. */
const CJK = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2018\\u2019\\u201c\\u201d\\u2014\\u2026]';
const GAP = new RegExp(`${CJK}\\n${CJK}`, 'u');

/** A break that the author asked for; no line break of the source. */
const WANTED_BREAK = '\0';

/** Check that a paragraph is not broken between two Chinese characters. Reported once, at its first break. */
export function checkLineBreaks(paragraph: Extract<BodyNode, { type: 'paragraph' }>, context: BodyContext): void {
  const { start, end } = paragraph.position ?? {};
  if (!start || start.line === end?.line) return;
  const flat = flatten(paragraph);
  const gap = GAP.exec(flat);
  if (!gap) return;
  const before = flat.slice(0, gap.index);
  const line = start.line + (before.match(/[\n\0]/g)?.length ?? 0);
  const column = (context.text.split('\n')[line - 1] ?? '').trimEnd().length;
  context.report(
    'G528',
    context.inFile({ line, column }),
    '一段分成了几行，页面上这里会多出空隙',
    '把下一行接上来；要另起一段就空一行',
  );
}

function flatten(node: BodyNode): string {
  if (node.type === 'break') return WANTED_BREAK;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(flatten).join('') : '';
}
