import { expect, test } from 'vitest';
import { compareWordings } from '../../lib/compare-wordings.ts';
import { strings } from '../../strings.ts';
import { differencesInWords } from './difference-words.ts';

const say = (right: string, written: string) =>
  differencesInWords(compareWordings(right, written), strings.check.live.differences);

test('a wrong character is named with the one before it', () => {
  expect(say('吃别人嚼过的馍没味道', '吃别人嚼过的馍没味到')).toBe('“味到”应为“味道”。');
});

test('characters left out and added are named with what stands before them', () => {
  expect(say('干部不领，水牛掉井', '干部领，水牛掉到井')).toBe('“干部”后少“不”；“水牛掉”后多“到”。');
  expect(say('情愿累脱三层皮', '愿累脱三层皮')).toBe('开头少“情”。');
});

test('swapped characters are one difference', () => {
  expect(say('吃别人嚼过的馍没味道', '吃别嚼人过的馍没味道')).toBe('“嚼人”应为“人嚼”。');
});

test('punctuation is told apart from characters', () => {
  expect(say('拼上老命大干一场', '拼上老命，大干一场')).toBe('文字一致，标点不同。');
  expect(say('拼上老命大干一场，决心改变', '拼上老命，大干一仗，决心改变')).toBe('“一仗”应为“一场”；标点也有不同。');
});

test('wordings that have little in common are not compared character by character', () => {
  expect(say('蹲下去才能看到蚂蚁', '沿着河，背着馍，渴不着')).toBe('文字出入较大，不逐字对照。');
});

test('no more than six differences are named', () => {
  const right = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙';
  const written = right.replace(/(.)(.)(..)/g, '$1某$3');
  expect(say(right, written)).toMatch(/；另有 1 处。$/);
});
