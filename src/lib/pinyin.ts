import { pinyin } from 'pinyin-pro';

const OTHER = '#';

/** Words without tone marks joined by hyphens, for addresses: `焦裕禄` → `jiao-yu-lu`, `穆青、冯健` → `mu-qing-feng-jian`. */
export function pinyinSlug(words: string): string {
  return pinyin(words, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * First letter in pinyin, `A`–`Z`; `#` for words that begin with neither a Han character nor a Latin letter.
 * The first character is read in the company of those that follow: `重庆` stands under C.
 */
export function pinyinInitial(words: string): string {
  const start = words.search(/[\p{Script=Han}A-Za-z0-9]/u);
  if (start < 0) return OTHER;
  const letter = pinyin(words.slice(start), { toneType: 'none', type: 'array' })[0]?.charAt(0).toUpperCase() ?? OTHER;
  return /^[A-Z]$/.test(letter) ? letter : OTHER;
}
