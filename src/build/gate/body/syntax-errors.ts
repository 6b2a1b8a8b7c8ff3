import type { Place } from '../diagnostic.ts';
import type { RuleId } from '../rules.ts';

interface SyntaxMistake {
  readonly rule: RuleId;
  readonly at: Place;
  readonly found: string;
  readonly remedy: string;
}

const POSITION = /^(\d+):(\d+): /;

/**
 * The parser's message in an author's words.
 * @param message `line:column: what was wrong`, in English; the place counts within the body
 * @param body the text that could not be read
 */
export function translateSyntaxError(message: string, body: string): SyntaxMistake {
  const [, line = '1', column = '1'] = POSITION.exec(message) ?? [];
  const at = { line: Number(line), column: Number(column) };
  const source = (body.split('\n')[at.line - 1] ?? '').slice(at.column - 1);

  const open = /closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  if (open !== undefined) {
    return {
      rule: 'G501',
      at,
      found: `<${open}> 没有闭合`,
      remedy: `补上 </${open}>；里面没有内容的组件写成 <${open} …… />`,
    };
  }
  const closing = /closing tag `<\/([^>`]*)>`/.exec(message)?.[1];
  if (closing !== undefined) {
    return { rule: 'G502', at, found: `多出一个 </${closing}>`, remedy: `删去它，或在前面补上 <${closing}>` };
  }
  if (source.startsWith('<!--')) {
    return { rule: 'G503', at, found: 'HTML 注释', remedy: '删去；给编辑的话写在 note 字段里' };
  }
  if (/expression|brace/.test(message)) {
    return { rule: 'G505', at, found: '花括号“{”没有成对', remedy: '当文字用时写成 \\{ 或全角 ｛' };
  }
  const start = source.startsWith('<') ? source.slice(0, 12) : '<';
  return {
    rule: 'G504',
    at,
    found: `“${start}”不是完整的组件`,
    remedy: '当文字用时写成 \\< 或全角 ＜；组件的属性值加英文双引号，末尾写 />；网址写成 [文字](网址)',
  };
}
