import type { Note } from '../finding.ts';
import { remark } from '../text/patterns.ts';
import type { Stretch } from '../text/stretch.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
};
const CLOSES: ReadonlySet<string> = new Set(Object.values(CLOSING));

/** Openings that stand outside, and those that stand within them. */
const QUOTES = { outer: '“', inner: '‘', rule: 'E106', remedy: '外层用“”，里层用‘’，再里层又用“”' } as const;
const TITLES = { outer: '《', inner: '〈', rule: 'E107', remedy: '外层用《》，里层用〈〉' } as const;

/** A closing bracket after the number of an item: 1）、（a）、一）. */
const ITEM_NUMBER = /(?:^|[，。；：\s])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/**
 * Check that quotation marks, title marks and brackets come in pairs and lie within each other in the right order.
 * @param next the text after this one, when it belongs to the same body: a quotation of several paragraphs opens each
 * of them and is closed in the last
 */
export function checkPairs(stretch: Stretch, next: Stretch | undefined, note: Note): void {
  // A half-width bracket is a mistake of its own; here it stands for the full-width one.
  const text = stretch.text.replaceAll('(', '（').replaceAll(')', '）');
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark in CLOSING) {
      checkNesting(stretch, open, mark, at, note);
      open.push({ mark, at });
    } else if (CLOSES.has(mark)) {
      if (mark === '’' && /[A-Za-z]$/.test(text.slice(0, at))) continue;
      const last = open.at(-1);
      if (last && CLOSING[last.mark] === mark) open.pop();
      else if (mark !== '）' || !ITEM_NUMBER.test(text.slice(0, at))) {
        remark(stretch, at, at + 1, 'E105', `“${mark}”前面没有与它成对的符号`, '补上前一半，或删去多出的这一个', note);
        return;
      }
    }
  }
  const [unclosed] = open;
  if (!unclosed || isContinued(unclosed, stretch, next)) return;
  const found = `“${unclosed.mark}”后面没有与它成对的符号`;
  remark(stretch, unclosed.at, unclosed.at + 1, 'E105', found, `补上“${CLOSING[unclosed.mark] ?? ''}”`, note);
}

function isContinued({ mark, at }: Open, { field }: Stretch, next: Stretch | undefined): boolean {
  return field === 'body' && at === 0 && mark === '“' && next?.text.startsWith('“') === true;
}

function checkNesting(stretch: Stretch, open: readonly Open[], mark: string, at: number, note: Note): void {
  for (const { outer, inner, rule, remedy } of [QUOTES, TITLES]) {
    if (mark !== outer && mark !== inner) continue;
    const around = open.filter((one) => one.mark === outer || one.mark === inner).at(-1)?.mark;
    const wrong = mark === outer ? around === outer : around !== outer;
    if (!wrong) continue;
    const found = mark === outer ? `“${outer}”里又用了“${outer}”` : `“${inner}”没有用在“${outer}”里`;
    remark(stretch, at, at + 1, rule, found, remedy, note);
  }
}
