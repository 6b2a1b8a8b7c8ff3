import type { Pattern } from '../text/patterns.ts';

const HAN_DIGIT = '[一二三四五六七八九十〇零]';

/**
 * Numerals of GB/T 15835—2011 where one look at the characters is enough. Whether a number is better written in Han
 * or in Arabic numerals is left to the editors.
 */
export const NUMERALS: readonly Pattern[] = [
  {
    rule: 'E201',
    pattern: /[０-９Ａ-Ｚａ-ｚ]+/gu,
    found: '全角的数字或字母',
    remedy: '改成半角的',
  },
  {
    rule: 'E202',
    pattern: new RegExp(
      `\\d{4}年(?:初|底)?${HAN_DIGIT}{1,3}月(?!革命)|[一二]${HAN_DIGIT}{3}年\\d{1,2}月|\\d月(?:${HAN_DIGIT}{1,3}日)|${HAN_DIGIT}月\\d{1,2}日`,
      'gu',
    ),
    found: '一个日期里用了两种数字：',
    remedy: '都写阿拉伯数字；农历日期都写汉字',
  },
  {
    rule: 'E203',
    pattern: /(?<!\d{3})\d几|几\d|\d[十百](?!分)|\d千(?![克米瓦伏卡帕赫字周])/gu,
    found: '阿拉伯数字同汉字数字连写：',
    remedy: '全用阿拉伯数字（只有“万、亿”可以跟在后面），或全用汉字；带“几”的数用汉字',
  },
  {
    rule: 'E204',
    pattern: /(?<![\w.-])\d{1,4}-\d{1,4}(?=[年月日个名位人万亿元岁亩斤里块户村天次米吨%])/gu,
    found: '数值范围用了短横线：',
    remedy: '写“～”或“—”，例如：1962—1964年',
  },
  {
    rule: 'E205',
    pattern: /(?<![\d%万亿.])\d+(?:\.\d+)?[～—]\d+(?:\.\d+)?[%万亿]/gu,
    found: '范围的前一个数少了百分号或“万、亿”：',
    remedy: '两端都写，例如：15%～30%、3万～5万',
  },
  {
    rule: 'E206',
    pattern: /百分之\d[\d.]*|\d％/gu,
    found: '百分数写成了',
    remedy: '写成 37%，或百分之三十七',
  },
  {
    rule: 'E207',
    pattern: /(?=[^年]*[零○ＯO0])[一二][一二三四五六七八九〇零○ＯO0]{3}年/gu,
    found: '年份写成了',
    remedy: '零写“〇”，例如：二〇一四年；或写 2014年',
  },
  {
    rule: 'E209',
    pattern:
      /(?<![一二三四五六七八九十·])[二三四五六七八九十]·[一二三四五六七八九十]+(?=”|运动|事变|惨案|大罢工|起义|指示|干校|讲话|工程)/gu,
    found: '月日专名里用了间隔号：',
    remedy: '只有一月、十一月、十二月用“·”，例如：“一二·九”；其余不用，例如：五四运动',
  },
];
