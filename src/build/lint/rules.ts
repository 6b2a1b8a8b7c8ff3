/**
 * Every rule of the editorial lint: its stable number and what it asks for. A number is never given to another rule.
 * 1xx punctuation (GB/T 15834), 2xx numerals (GB/T 15835), 3xx wording and names, 4xx the library as a whole.
 */
export const RULES = {
  E101: '汉字旁边的标点用全角',
  E102: '标点不重复',
  E103: '省略号写六个点',
  E104: '破折号和连接号用规定的形式',
  E105: '引号、书名号、括号成对',
  E106: '引号里再用引号时，外双内单',
  E107: '书名号里再用书名号时，外双内单',
  E108: '汉字和全角标点旁边没有空格',
  E109: '题目和名称末尾没有句号一类的标点',
  E110: '标点不放在不该放的地方',
  E111: '间隔号用“·”',

  E201: '数字和字母用半角',
  E202: '一个日期里不混用汉字数字和阿拉伯数字',
  E203: '阿拉伯数字后面不接“十、百、千”和“几”',
  E204: '数值的范围用“～”或“—”',
  E205: '范围两端的百分号和“万、亿”都要写',
  E206: '百分数的写法统一',
  E207: '年份里的零写“〇”',
  E208: '正文里的日期要真实存在',
  E209: '月日专名里的间隔号只用在一月、十一月、十二月',

  E301: '不用 style.yaml 里列出的错误写法',
  E302: '职务与日期相符',
  E303: '抄自记录的引文要注明编号',
  E304: '讲话短引与语录文字一致',

  E401: '语录不重复收录',
  E402: '收进来的出处要用到',
  E403: '收进来的术语要用到',
  E404: '收进来的人物要用到',
  E405: '收进来的地点要用到',
  E406: '收进来的图要用到',
  E407: '收进来的主题和时期要用到',
  E408: 'style.yaml 里承认的情况要还在',
  E409: 'style.yaml 里提到的人物和规则要存在',
} as const;

/** Number of a rule, for example `E101`. */
export type LintRuleId = keyof typeof RULES;
