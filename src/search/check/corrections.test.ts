import { describe, expect, test } from 'vitest';
import { checkAll, smallChecker } from '../../../tests/check/small-catalogue.ts';
import { correctedText, replacementsFor, shifted } from './corrections.ts';

const checker = smallChecker({
  sayings: [
    { text: '吃别人嚼过的馍没味道。', speaker: '焦裕禄' },
    { text: '要尽量减少会议，走出办公室，到下面去，眼睛要向下。', speaker: '焦裕禄' },
    { text: '无论学习或工作，不会“过电影”是不行的。', speaker: '焦裕禄' },
    { text: '干部不领，水牛掉井。', speaker: '焦裕禄', misquotes: ['干部不带头，水牛掉到井里头'] },
  ],
  misquotes: [
    { wordings: ['吃人家嚼过的馍不香'], verdict: 'different-wording', nearest: ['Q1'] },
    { wordings: ['榜样的力量是无穷的'], verdict: 'not-found', nearest: ['Q1'] },
  ],
});

/** A text with everything put right that can be. */
function corrected(text: string): string {
  return correctedText(text, checkAll(text, checker).findings.flatMap(replacementsFor));
}

describe('what is put in', () => {
  test.each([
    ['他说：“吃别人嚼过的馍没味到！”', '他说：“吃别人嚼过的馍没味道！”'],
    ['他说“走出力公室……眼睛要想下”。', '他说“走出办公室……眼睛要向下”。'],
    ['他说“要尽量减少会议，眼睛要向下”。', '他说“要尽量减少会议……眼睛要向下”。'],
    ['他说“干部不领水牛掉井”。', '他说“干部不领，水牛掉井”。'],
    ['他说“吃人家嚼过的馍不香”。', '他说“吃别人嚼过的馍没味道”。'],
    ['他说“干部不带头，水牛掉到井里头”。', '他说“干部不领，水牛掉井”。'],
    ['老话讲，干部不领，水牛落井，有道理。', '老话讲，干部不领，水牛掉井，有道理。'],
  ])('%s', (text, right) => expect(corrected(text)).toBe(right));

  test('a quotation within takes the other kind of mark', () => {
    expect(corrected('“无论学习和工作，不会‘过电影’是不行的。”')).toBe('“无论学习或工作，不会‘过电影’是不行的。”');
    expect(corrected('「无论学习和工作，不会『过电影』是不行的。」')).toBe(
      '「无论学习或工作，不会『过电影』是不行的。」',
    );
  });

  test.each([
    '他说“吃别人嚼过的馍没味道”。',
    '他说“吃别人嚼过的馍没味道，水牛掉井”。',
    '他说“榜样的力量是无穷的”。',
    '他说“今天的天气真是好”。',
    '他说“眼睛要向下……要尽量减少会议”。',
  ])('nothing, where nothing is wrong or a person must decide: %s', (text) => expect(corrected(text)).toBe(text));
});

test('notes are put behind, and what lies behind a change moves with it', () => {
  const replacements = [{ start: 2, end: 3, words: '四五' }];
  expect(correctedText('甲乙丙丁', replacements, [{ at: 3, words: '［1］' }])).toBe('甲乙四五［1］丁');
  expect([0, 2, 3, 4].map((offset) => shifted(offset, replacements))).toEqual([0, 2, 4, 5]);
});
