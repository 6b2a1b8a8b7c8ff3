import { ID_SHAPE } from '../../../schemas/common.ts';
import { FILE_START, type Report } from '../diagnostic.ts';

const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/**
 * Names in one folder that some file systems could not tell apart: alike but for case, or but for their Unicode form.
 * @param reportFor gives the report of the file with that name
 * @returns every name of such a group
 */
export function checkTwins(names: readonly string[], reportFor: (name: string) => Report): Set<string> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = name.normalize('NFC').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const twins = new Set<string>();
  for (const group of groups.values()) {
    const [first, second] = group;
    if (first === undefined || second === undefined) continue;
    for (const name of group) twins.add(name);
    const sameForm = first.normalize('NFC') !== second.normalize('NFC');
    reportFor(second)(
      sameForm ? 'G108' : 'G109',
      FILE_START,
      sameForm
        ? `“${second}”与“${first}”只有大小写不同`
        : `有两个看上去都叫“${second.normalize('NFC')}”的文件，编码不同`,
      '给其中一个另起名字；在 Windows 和 macOS 上它们会互相覆盖',
    );
  }
  return twins;
}

/**
 * Check the name of one text or picture.
 * @param name file name with extension
 * @param stem file name without extension
 */
export function checkName(name: string, stem: string, report: Report): void {
  if (name.includes('..') || name.includes('\\')) {
    report('G107', FILE_START, `文件名“${name}”里有 .. 或反斜杠`, '改成普通的名字，例如：lankao-475-days.mdx');
  } else if (RESERVED.test(stem)) {
    report(
      'G106',
      FILE_START,
      `文件名“${name}”是 Windows 的保留名，在那里打不开`,
      `换个名字，例如：${stem.toLowerCase()}-text.mdx`,
    );
  } else if (!ID_SHAPE.test(stem)) {
    const proposal = kebab(stem);
    report(
      'G105',
      FILE_START,
      `文件名“${name}”不合规`,
      `只用小写英文字母、数字和连字符，例如：${proposal || 'lankao-475-days'}${name.slice(stem.length)}`,
    );
  }
}

/** The nearest allowed form of a name; empty when it has no ASCII letter or digit. */
export function kebab(stem: string): string {
  return stem
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
