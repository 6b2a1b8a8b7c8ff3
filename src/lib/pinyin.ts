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

/** First letter in pinyin, `A`–`Z`; `#` for words that begin with neither a Han character nor a Latin letter. */
export function pinyinInitial(words: string): string {
  const first = /[\p{Script=Han}A-Za-z0-9]/u.exec(words)?.[0] ?? OTHER;
  const letter = pinyin(first, { toneType: 'none', type: 'array' })[0]?.charAt(0).toUpperCase() ?? OTHER;
  return /^[A-Z]$/.test(letter) ? letter : OTHER;
}
