import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lintLibrary } from '../../src/build/lint/index.ts';
import { withLibrary } from '../gate/case-folder.ts';

/** A change to a file of the base library; `from` stands there once. A file that is not there is written whole. */
export interface Edit {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

export const ARTICLE = 'articles/canal-in-three-years.mdx';
/** A paragraph of the base library that stands for any sentence of our own, and its line. */
export const SENTENCE = '四天里，他和周岚记下了每一处石崖。';
export const SENTENCE_LINE = 26;

/** What the editors of the base library have agreed on. */
export const STYLE = `forbidden:
  - wrong: 踏堪
    right: 踏勘
    reason: 错字
    exceptions:
      - 写作踏堪
titles:
  - person: chen-shouyi
    from: 1971-03
    to: "1973"
    titles:
      - 修渠领队
    note: 渠志。
  - person: chen-shouyi
    from: "1980"
    titles:
      - 测试县县长
    note: 渠志。
accepted:
  - rule: E405
    ids:
      - ceshi-county
    reason: 地图的底图要用。
`;

/** Lint a copy of the base library after some changes. */
export function lintWith(edits: readonly Edit[]): ReturnType<typeof lintLibrary> {
  return withLibrary((root) => {
    const whole: Edit = { file: 'style.yaml', to: STYLE };
    for (const { file, from, to } of [whole, ...edits]) {
      const target = path.join(root, file);
      writeFileSync(target, from === undefined ? to : replaceOnce(readFileSync(target, 'utf8'), from, to));
    }
    return lintLibrary(root);
  });
}

/** Lint the base library with a sentence of our own put into an article. */
export function lintSentence(sentence: string): ReturnType<typeof lintLibrary> {
  return lintWith([{ file: ARTICLE, from: SENTENCE, to: sentence }]);
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in the file`);
  return text.replace(from, () => to);
}
