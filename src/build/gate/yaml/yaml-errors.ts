import type { ErrorCode } from 'yaml';
import type { RuleId } from '../rules.ts';

/** What a syntax error means to an author. */
interface Meaning {
  readonly rule: RuleId;
  readonly found: string;
  readonly remedy: string;
}

const syntax = (found: string, remedy: string): Meaning => ({ rule: 'G303', found, remedy });
const anchor: Meaning = {
  rule: 'G306',
  found: '以 * 或 & 开头的值',
  remedy: '文字以 * 或 & 开头时，给整个值加英文双引号',
};
const tag: Meaning = {
  rule: 'G307',
  found: '以 ! 开头的标签',
  remedy: '删去标签，只写值；文字以 ! 开头时，给整个值加英文双引号',
};

const MEANINGS: Readonly<Partial<Record<ErrorCode, Meaning>>> = {
  ALIAS_PROPS: anchor,
  BAD_ALIAS: anchor,
  MULTIPLE_ANCHORS: anchor,
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  DUPLICATE_KEY: { rule: 'G305', found: '这个字段在同一处已经写过', remedy: '删去一个，或把两个的内容合在一起' },
  BAD_DQ_ESCAPE: syntax('双引号里有不认识的反斜杠写法', '反斜杠写两个，或把双引号换成单引号'),
  BAD_INDENT: syntax('这一行的缩进与上一行对不齐', '同一层的字段左边对齐，每深一层多两个空格'),
  BAD_SCALAR_START: syntax('值以 @ 或 ` 这样的特殊符号开头', '给整个值加英文双引号'),
  BAD_COLLECTION_TYPE: syntax('列表和字段混在同一层', '列表每项以“- ”开头，字段写成“名字: 值”，不要混写'),
  BLOCK_AS_IMPLICIT_KEY: syntax('一行里有两个冒号加空格', '值里有“: ”时，给整个值加英文双引号'),
  BLOCK_IN_FLOW: syntax('方括号或花括号没有成对', '补上缺的括号；值里有括号时给整个值加英文双引号'),
  MISSING_CHAR: syntax('缺少冒号、逗号或成对的引号、括号', '检查这一行：字段写成“名字: 值”，引号和括号要成对'),
  MULTILINE_IMPLICIT_KEY: syntax('这一行没有“名字: ”，或者值断成了两行', '字段写成“名字: 值”，一个值写在一行里'),
  MULTIPLE_DOCS: syntax('文件中间又有一行 --- 或 ...', '删去这一行'),
  NON_STRING_KEY: syntax('括号或引号里的内容当了字段名', '字段写成“名字: 值”；值里有括号时给整个值加英文双引号'),
  TAB_AS_INDENT: syntax('行首用了制表符', '改用空格缩进'),
  UNEXPECTED_TOKEN: syntax('这里的符号不合写法', '值里有 : # [ ] { } 等符号时，给整个值加英文双引号'),
};

/** Rule and Chinese words for a syntax error of the YAML parser. */
export function describeYamlError(code: ErrorCode): Meaning {
  return MEANINGS[code] ?? syntax('这里不合 YAML 的写法', '检查这一行的冒号、引号和缩进；不确定时给整个值加英文双引号');
}

/** A field name followed by a full-width colon, or by a colon without a space. */
export const BAD_COLON = /^\s*(?:- +)?([A-Za-z][A-Za-z]*)(：|:(?=[^\s/]))/;
