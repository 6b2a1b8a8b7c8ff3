import { HAN, type Pattern } from '../text/patterns.ts';

/** Marks that end or divide a sentence. */
const STOPS = '，。、；：？！';
const OPENING = '（“‘《〈【〔「『';
const CLOSING = '）”’》〉】〕」』';

const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/**
 * Marks of GB/T 15834—2011 where one look at the characters is enough. What the standard calls usual rather than
 * required is left to the editors: 、 between quotations, ！！ and ？！, 、 or ， in a list.
 */
export const MARKS: readonly Pattern[] = [
  {
    rule: 'E101',
    pattern: pattern(`(?<=[${HAN}${CLOSING}])[,;:?!]|[,;?!](?=[${HAN}${OPENING}])|(?<=${HAN})\\.(?=[${HAN}”）]|$)`),
    found: '汉字旁边有半角标点',
    remedy: '改成全角的“，”“；”“：”“？”“！”“。”',
  },
  {
    rule: 'E101',
    pattern: pattern(`(?<=${HAN})[()\\[\\]]|[()\\[\\]](?=${HAN})`),
    found: '汉字旁边有半角括号',
    remedy: '改成全角的（）或〔〕，两边都改',
  },
  {
    rule: 'E101',
    pattern: pattern(`(?<=[${HAN}${STOPS}])(["'])[^"']*\\1|(["'])[^"']*\\2(?=${HAN})|(["'])(?=${HAN})|[＂＇｢｣｡､]`),
    found: '汉字旁边有直引号或半角标点',
    remedy: '引号改成“”‘’，其余改成全角标点',
  },
  {
    rule: 'E102',
    pattern: pattern('([，、；：])\\1+|(?<!。)。。(?!。)'),
    found: '同一个标点写了两次',
    remedy: '只留一个',
    inSources: true,
  },
  {
    rule: 'E102',
    pattern: pattern('(?!([，。、；：])\\1)[，。、；：][，。、；：？！]|[？！][，。、；：]|[？！]{4,}'),
    found: '标点叠在一起',
    remedy: '只留意思上需要的那一个',
  },
  {
    rule: 'E103',
    pattern: pattern('\\.{2,}|。{3,}|．{2,}|·{2,}|(?<!…)(?:…|…{3}|…{5,})(?!…)'),
    found: '省略号写成了',
    remedy: '写两个“…”，即“……”；省去整段时写四个',
  },
  {
    rule: 'E104',
    pattern: pattern('--+|(?<!—)(?:—{3}|—{5,})(?!—)|[‒–―]+|(?<=[\\p{Script=Han}”》])－+'),
    found: '破折号或连接号写成了',
    remedy: '破折号写两个“—”，连接号写“—”“-”或“～”',
  },
  {
    rule: 'E104',
    pattern: pattern(`(?<=[${HAN}\\d])~(?=[${HAN}\\d])`),
    found: '连接号写成了半角的',
    remedy: '改成“～”或“—”',
  },
  {
    rule: 'E109',
    pattern: pattern('[，。、；：]+$'),
    found: '题目或名称的末尾有标点',
    remedy: '删去末尾的标点',
    inTitles: true,
  },
  {
    rule: 'E110',
    pattern: pattern(`^[${STOPS}${CLOSING}]+`),
    found: '一段的开头是',
    remedy: '删去它，或把它接到上一段的末尾',
  },
  {
    rule: 'E110',
    pattern: pattern(`(?<=[（《〈【〔])[，。、；：？！]+|(?<=[“‘])[，。、；：](?![”’])`),
    found: '前引号、前括号后面紧跟着',
    remedy: '删去它，或移到引号、括号外面',
  },
  {
    rule: 'E110',
    pattern: pattern('[，、；：]+(?=[）》〉】〕])'),
    found: '后括号、后书名号前面有',
    remedy: '删去它，或移到括号外面',
  },
  {
    rule: 'E111',
    pattern: pattern(`(?<=${HAN})[•・‧∙⋅．](?=${HAN})`),
    found: '间隔号写成了',
    remedy: '改成“·”',
  },
];
