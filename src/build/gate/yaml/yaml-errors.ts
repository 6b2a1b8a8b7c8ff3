import type { ErrorCode } from 'yaml';

/** What a syntax error of the YAML parser means to an author, and what to do. */
const MEANINGS: Readonly<Partial<Record<ErrorCode, readonly [found: string, remedy: string]>>> = {
  BAD_ALIAS: ['“*”或“&”开头的值', '文字以 * 或 & 开头时，整个值加英文双引号'],
  BAD_DQ_ESCAPE: ['双引号里有不认识的反斜杠写法', '反斜杠写两个，或把双引号换成单引号'],
  BAD_INDENT: ['这一行的缩进与上一行对不齐', '同一层的字段左边对齐，每深一层多两个空格'],
  BAD_SCALAR_START: ['值以 @ 或 ` 这样的特殊符号开头', '给整个值加英文双引号'],
  BAD_COLLECTION_TYPE: ['列表和字段混在同一层', '列表每项以“- ”开头，字段写成“名字: 值”，不要混写'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个冒号加空格', '值里有“: ”时，给整个值加英文双引号'],
  BLOCK_IN_FLOW: ['方括号或花括号没有成对', '补上缺的括号；值里有括号时给整个值加英文双引号'],
  MISSING_CHAR: ['缺少冒号、逗号或成对的引号、括号', '检查这一行：字段写成“名字: 值”，引号和括号要成对'],
  MULTILINE_IMPLICIT_KEY: ['这一行没有“名字: ”，或者值断成了两行', '字段写成“名字: 值”，一个值写在一行里'],
  MULTIPLE_DOCS: ['文件中间又有一行 --- 或 ...', '删去这一行'],
  TAB_AS_INDENT: ['行首用了制表符', '改用空格缩进'],
  UNEXPECTED_TOKEN: ['这里的符号不合写法', '值里有 : # [ ] { } 等符号时，给整个值加英文双引号'],
};

/** Chinese words for a syntax error. */
export function describeYamlError(code: ErrorCode): readonly [found: string, remedy: string] {
  return MEANINGS[code] ?? ['这里不合 YAML 的写法', '检查这一行的冒号、引号和缩进；不确定时给整个值加英文双引号'];
}

/** A field name followed by a full-width colon, or by a colon without a space. */
export const BAD_COLON = /^\s*(?:- +)?([A-Za-z][A-Za-z]*)(：|:(?=[^\s/]))/;
