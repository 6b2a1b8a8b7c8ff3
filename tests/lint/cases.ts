import type { LintRuleId } from '../../src/build/lint/rules.ts';
import { ARTICLE, STYLE, type Edit } from './library.ts';

/** A change to the base library that one rule must tell once, and a like one of which nothing is to be said. */
export interface Case {
  readonly name: string;
  readonly rule: LintRuleId;
  /** Path from the content folder, and the line that is named. */
  readonly file: string;
  readonly line: number;
  readonly bad: readonly Edit[];
  readonly good: readonly Edit[];
}

const QUOTATION = 'quotations/zhang-yao-gongkai.mdx';
const SPEECH = 'speeches/tongshui-jianghua.mdx';

const inStyle = (from: string, to: string): Edit => ({ file: 'style.yaml', from, to });
const term = (id: string, word: string): Edit => ({
  file: 'terms.yaml',
  from: '- id: gongfen-ben',
  to: `- id: ${id}\n  term: ${word}\n  pinyin: cí\n  english: word\n  category: 修渠\n  definition: 一个词。\n\n- id: gongfen-ben`,
});
const person = (role: string): Edit => ({
  file: 'people.yaml',
  from: '- id: zhou-lan',
  to: `- id: shi-jiang\n  name: 石匠\n  pinyin: shí jiàng\n  role: ${role}\n  relation: 同事\n\n- id: zhou-lan`,
});

export const CASES: readonly Case[] = [
  {
    name: 'a full stop after a title',
    rule: 'E109',
    file: ARTICLE,
    line: 3,
    bad: [{ file: ARTICLE, from: 'title: 三年修成一条渠', to: 'title: 三年修成一条渠。' }],
    good: [{ file: ARTICLE, from: 'title: 三年修成一条渠', to: 'title: 三年能修成一条渠吗？' }],
  },
  {
    name: 'a full stop after a heading',
    rule: 'E109',
    file: ARTICLE,
    line: 24,
    bad: [{ file: ARTICLE, from: '## 先走一遍', to: '## 先走一遍。' }],
    good: [{ file: ARTICLE, from: '## 先走一遍', to: '## 先走一遍！' }],
  },
  {
    name: 'a comma twice in the words of others',
    rule: 'E102',
    file: QUOTATION,
    line: 3,
    bad: [{ file: QUOTATION, from: 'text: 账本放在桌上，谁', to: 'text: 账本放在桌上，，谁' }],
    good: [{ file: QUOTATION, from: 'text: 账本放在桌上，谁', to: 'text: 账本放在桌上,“谁' }],
  },
  {
    name: 'a mark in a field of an item',
    rule: 'E101',
    file: 'events.yaml',
    line: 4,
    bad: [{ file: 'events.yaml', from: '走了四天，记下', to: '走了四天,记下' }],
    good: [{ file: 'sources.yaml', from: 'title: 修渠往事', to: 'title: 修渠往事,第一回' }],
  },
  {
    name: 'a mark in a title that the editors gave',
    rule: 'E101',
    file: 'sources.yaml',
    line: 19,
    bad: [{ file: 'sources.yaml', from: 'title: 修渠往事', to: 'title: 修渠往事,第一回\n  described: true' }],
    good: [{ file: 'sources.yaml', from: 'title: 修渠往事', to: 'title: 修渠往事，第一回\n  described: true' }],
  },
  {
    name: 'a role that began later',
    rule: 'E302',
    file: SPEECH,
    line: 7,
    bad: [{ file: SPEECH, from: 'role: 修渠领队', to: 'role: 测试县县长' }],
    good: [
      { file: SPEECH, from: 'role: 修渠领队', to: 'role: 后任测试县县长' },
      { file: 'events.yaml', from: '县里把修渠的经过编成一本书', to: '测试县县长陈守一把修渠的经过编成一本书' },
    ],
  },
  {
    name: 'a title beside a name before its time',
    rule: 'E302',
    file: 'events.yaml',
    line: 4,
    bad: [{ file: 'events.yaml', from: '陈守一和周岚沿着', to: '测试县县长陈守一和周岚沿着' }],
    good: [{ file: 'events.yaml', from: '陈守一和周岚沿着', to: '修渠领队陈守一和周岚沿着' }],
  },
  {
    name: 'a title beside a name after its time',
    rule: 'E302',
    file: 'events.yaml',
    line: 33,
    bad: [{ file: 'events.yaml', from: '县里把修渠的经过', to: '修渠领队陈守一把修渠的经过' }],
    good: [{ file: 'events.yaml', from: '县里把修渠的经过', to: '原修渠领队陈守一把修渠的经过' }],
  },
  {
    name: 'a record quoted in a lesson without its code',
    rule: 'E303',
    file: 'lessons/go-and-see.mdx',
    line: 16,
    bad: [{ file: 'lessons/go-and-see.mdx', from: '齐读一遍，', to: '齐读“没有走过的路，不要画在图上”，' }],
    good: [{ file: 'lessons/go-and-see.mdx', from: '齐读一遍，', to: '齐读“没有走过的路，不要画在图上”（Q1），' }],
  },
  {
    name: 'an excerpt that differs from a quotation in one character',
    rule: 'E304',
    file: 'speeches/tongshui-jianghua.mdx',
    line: 18,
    bad: [
      { file: 'speeches/tongshui-jianghua.mdx', from: '墙上的日子，今天到了。', to: '没有走过的路，不要写在图上。' },
    ],
    good: [
      { file: 'speeches/tongshui-jianghua.mdx', from: '墙上的日子，今天到了。', to: '没有走过的路；不要画在图上' },
    ],
  },
  {
    name: 'a quotation within another of the same speaker',
    rule: 'E401',
    file: 'quotations/zhang-yao-gongkai.mdx',
    line: 3,
    bad: [
      { file: QUOTATION, from: 'text: 账本放在桌上，谁来都可以翻。', to: 'text: 没有走过的路，莫要画在图上。' },
      { file: QUOTATION, from: 'speaker: 周岚', to: 'speaker: 陈守一' },
      {
        file: 'quotations/xian-zou-yi-bian.mdx',
        from: 'text: 没有走过的路，不要画在图上。\nspeaker',
        to: 'text: 没有走过的路，不要画在图上。账本也是一样，没有记过的工，不要算在账上。\nspeaker',
      },
    ],
    good: [
      {
        file: QUOTATION,
        from: 'text: 账本放在桌上，谁来都可以翻。',
        to: 'text: 他说“没有走过的路，不要画在图上”，账本也是一样，没有记过的工，不要算在账上。',
      },
    ],
  },
  {
    name: 'a source that nothing names',
    rule: 'E402',
    file: 'sources.yaml',
    line: 17,
    bad: [{ file: QUOTATION, from: 'source: zhuan-zai-2001', to: 'source: qu-zhi-1988' }],
    good: [
      { file: QUOTATION, from: 'source: zhuan-zai-2001', to: 'source: qu-zhi-1988' },
      { file: 'sources.yaml', from: 'title: 修渠往事', to: 'title: 修渠往事\n  shelf: book' },
    ],
  },
  {
    name: 'a term that nobody writes',
    rule: 'E403',
    file: 'terms.yaml',
    line: 8,
    bad: [term('yan-shan', '沿山渠')],
    good: [term('shi-ya', '石崖')],
  },
  {
    name: 'a person whom nothing names',
    rule: 'E404',
    file: 'people.yaml',
    line: 12,
    bad: [person('打石头。')],
    good: [
      person('打石头。'),
      { file: ARTICLE, from: '记下了每一处石崖。', to: '同<Person id="shi-jiang">石匠</Person>一起记下了石崖。' },
    ],
  },
  {
    name: 'a place that nothing names',
    rule: 'E405',
    file: 'places.yaml',
    line: 1,
    bad: [{ file: 'style.yaml', to: STYLE.slice(0, STYLE.indexOf('accepted')) }],
    good: [
      { file: 'style.yaml', to: STYLE.slice(0, STYLE.indexOf('accepted')) },
      { file: ARTICLE, from: '  - liu-village', to: '  - liu-village\n  - ceshi-county' },
    ],
  },
  {
    name: 'a chart that no text shows',
    rule: 'E406',
    file: 'charts.yaml',
    line: 1,
    bad: [{ file: ARTICLE, from: '<Figure id="canal-parts" />\n\n', to: '' }],
    good: [
      { file: ARTICLE, from: '<Figure id="canal-parts" />\n\n', to: '' },
      { file: SPEECH, from: '- 先谢', to: '<Figure id="canal-parts" />\n\n- 先谢' },
    ],
  },
  {
    name: 'a theme without texts',
    rule: 'E407',
    file: 'themes.yaml',
    line: 11,
    bad: [
      {
        file: 'themes.yaml',
        from: '- id: jizhang',
        to: '- id: jieshi\n  name: 节石\n  summary: 省。\n\n- id: jizhang',
      },
    ],
    good: [{ file: 'themes.yaml', from: 'summary: 工和料', to: 'summary: 工同料' }],
  },
  {
    name: 'a period without events',
    rule: 'E407',
    file: 'periods.yaml',
    line: 11,
    bad: [{ file: 'events.yaml', from: 'period: later', to: 'period: digging' }],
    good: [{ file: 'events.yaml', from: 'title: 渠志成书', to: 'title: 渠志付印' }],
  },
  {
    name: 'an acknowledgement of what is gone',
    rule: 'E408',
    file: 'style.yaml',
    line: 20,
    bad: [{ file: ARTICLE, from: '  - liu-village', to: '  - liu-village\n  - ceshi-county' }],
    good: [inStyle('地图的底图要用', '示意图要用')],
  },
  {
    name: 'titles of a person who is not there',
    rule: 'E409',
    file: 'style.yaml',
    line: 14,
    bad: [inStyle('person: chen-shouyi\n    from: "1980"', 'person: chen-shouyl\n    from: "1980"')],
    good: [inStyle('person: chen-shouyi\n    from: "1980"', 'person: zhou-lan\n    from: "1980"')],
  },
  {
    name: 'an acknowledgement under a number that is no rule',
    rule: 'E409',
    file: 'style.yaml',
    line: 24,
    bad: [{ file: 'style.yaml', to: `${STYLE}  - rule: E999\n    ids:\n      - ceshi-county\n    reason: 误写。\n` }],
    good: [{ file: 'style.yaml', to: `${STYLE}# 完\n` }],
  },
];
