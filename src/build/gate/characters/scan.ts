import { codePoint, type Report } from '../diagnostic.ts';
import { placeOf } from '../place.ts';
import type { RuleId } from '../rules.ts';
import { ALL_HAN_FORMS, HAN_FORMS, ordinaryHan } from './han-forms.ts';
import { findLookAlike } from './look-alikes.ts';

interface CharacterRule {
  readonly rule: RuleId;
  readonly characters: RegExp;
  readonly name: string;
  readonly remedy: string;
}

const MENDABLE = '删去它；也可以运行 npm run fix:encoding';

/** Characters that a text never needs, in the order in which they are looked for; each is named by the first that fits. */
const CHARACTER_RULES: readonly CharacterRule[] = [
  { rule: 'G204', characters: /\0/gu, name: '空字符', remedy: '文件多半损坏或不是文本，请找回原来的文件' },
  {
    rule: 'G205',
    characters: /[\u0001-\u0008\v\f\u000e-\u001f\u007f-\u009f\u2028\u2029]/gu,
    name: '控制字符',
    remedy: '删去它，换行只用回车键',
  },
  {
    rule: 'G206',
    characters: /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu,
    name: '改变文字方向的字符',
    remedy: MENDABLE,
  },
  {
    rule: 'G207',
    characters: /(?![\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069])\p{Default_Ignorable_Code_Point}/gu,
    name: '看不见的字符',
    remedy: MENDABLE,
  },
  { rule: 'G208', characters: /\ufffd/gu, name: '乱码替换符', remedy: '这个字已经丢失，请对照原文补上' },
  {
    rule: 'G209',
    characters: /[\p{Co}\p{Noncharacter_Code_Point}]/gu,
    name: '私有区字符',
    remedy: '别的电脑上显示不出，请换成普通的字',
  },
];

/** One test that most texts pass, so that they are looked through once. */
const ANY_SUSPECT = new RegExp(CHARACTER_RULES.map(({ characters }) => characters.source).join('|'), 'u');

/** First invisible or lost character of a value, as `U+200B 看不见的字符`. */
export function findSuspect(value: string): string | undefined {
  const match = ANY_SUSPECT.exec(value);
  if (!match) return undefined;
  const rule = CHARACTER_RULES.find(({ characters }) => new RegExp(characters.source, 'u').test(match[0]));
  return `${codePoint(match[0])} ${rule?.name ?? '字符'}`;
}

/**
 * Check the characters of a text. Each rule is reported once for a file, at the first place, with the number of places.
 * @returns true when nothing was found
 */
export function checkCharacters(text: string, report: Report): boolean {
  let sound = true;
  const fail = (rule: RuleId, offset: number, found: string, remedy: string): void => {
    sound = false;
    report(rule, placeOf(text, offset), found, remedy);
  };
  if (ANY_SUSPECT.test(text)) {
    for (const { rule, characters, name, remedy } of CHARACTER_RULES) {
      const matches = [...text.matchAll(characters)];
      const [first] = matches;
      if (first) fail(rule, first.index, `${name} ${codePoint(first[0])}${times(matches.length)}`, remedy);
    }
  }
  const lookAlike = findLookAlike(text);
  if (lookAlike) {
    const { offset, word, letter, latin } = lookAlike;
    fail(
      'G210',
      offset,
      `“${word}”里的“${letter}”（${codePoint(letter)}）只是看上去像 ${latin}`,
      `用键盘重新输入 ${latin}`,
    );
  }
  checkHanForms(text, fail);
  return sound;
}

function checkHanForms(
  text: string,
  fail: (rule: RuleId, offset: number, found: string, remedy: string) => void,
): void {
  const forms = HAN_FORMS.test(text)
    ? [...text.matchAll(ALL_HAN_FORMS)].filter(([form]) => ordinaryHan(form) !== form)
    : [];
  const [first] = forms;
  if (first) {
    const ordinary = ordinaryHan(first[0]);
    const remedy = ordinary ? `改成普通的“${ordinary}”；也可以运行 npm run fix:encoding` : '用输入法重新输入这个字';
    fail('G211', first.index, `“${first[0]}”（${codePoint(first[0])}）是部首或兼容字符${times(forms.length)}`, remedy);
  }
  const plain = forms.length > 0 ? text.replace(ALL_HAN_FORMS, (form) => '字'.repeat(form.length)) : text;
  const composed = plain.normalize('NFC');
  if (composed === plain) return;
  let offset = 0;
  while (composed[offset] === plain[offset]) offset += 1;
  fail(
    'G212',
    offset,
    `“${plain.slice(offset, offset + 2)}”由几个字符拼成`,
    '重新输入这个字；也可以运行 npm run fix:encoding',
  );
}

function times(count: number): string {
  return count > 1 ? `，共 ${count} 处` : '';
}
