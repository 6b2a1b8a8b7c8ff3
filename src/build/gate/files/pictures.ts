import { FILE_START, type Report } from '../diagnostic.ts';
import { placeOf } from '../place.ts';
import type { PictureFormat } from './candidate.ts';

/** What would run or fetch when an SVG is opened on its own. */
const ACTIVE_SVG =
  /<script\b|<foreignObject\b|<!ENTITY|<!DOCTYPE|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg|webp);)[^"'\s]|url\(\s*["']?\s*(?!#)[^)\s"']|@import/i;

/** Check that a picture is what its extension says and that an SVG is a drawing only. */
export function checkPicture(bytes: Buffer, format: PictureFormat, report: Report): void {
  const actual = sniff(bytes);
  if (actual !== format) {
    const found = actual ? `扩展名是 .${format}，内容却是 ${actual}` : `扩展名是 .${format}，内容却不是图片`;
    report(
      'G113',
      FILE_START,
      found,
      actual ? `把扩展名改成 .${actual}，或换成真正的 ${format} 图` : '换成真正的图片文件',
    );
    return;
  }
  if (format !== 'svg') return;
  const text = bytes.toString('utf8');
  const active = ACTIVE_SVG.exec(text);
  if (active) {
    report(
      'G114',
      placeOf(text, active.index),
      `SVG 里有“${active[0].trim()}”`,
      '用画图软件导出“纯 SVG”，或删去脚本、事件属性、外部地址',
    );
  }
}

/** The format that the first bytes tell. */
function sniff(bytes: Buffer): PictureFormat | undefined {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg';
  const head = bytes.subarray(0, 16).toString('latin1');
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (/^ftypavi[fs]$/.test(head.slice(4, 12))) return 'avif';
  const opening = bytes
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/i.test(opening)
    ? 'svg'
    : undefined;
}
