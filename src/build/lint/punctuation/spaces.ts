import type { Note } from '../finding.ts';
import { HAN, remark } from '../text/patterns.ts';
import { emptyBetween } from '../text/quoted.ts';
import type { Stretch } from '../text/stretch.ts';

const MARK = '，。、；：？！（“‘《〈【〔）”’》〉】〕…';
const WIDE = `[${HAN}\\d${MARK}]`;
const BESIDE_MARK = new RegExp(`(?<=[${MARK}]) +(?=${WIDE})|(?<=${WIDE}) +(?=[${MARK}])`, 'gu');
const BETWEEN_HAN = new RegExp(`(?<=${HAN}) +(?=${HAN})`, 'gu');

/**
 * Check that no space stands beside full-width marks, nor between two Han characters. Titles, and whatever is quoted,
 * may keep the space that parts the two halves of a headline.
 */
export function checkSpaces(stretch: Stretch, note: Note): void {
  const { text, isTitle } = stretch;
  const sentences = isTitle ? '' : emptyBetween(emptyBetween(text, '“', '”'), '《', '》');
  for (const { 0: space, index } of [...text.matchAll(BESIDE_MARK), ...sentences.matchAll(BETWEEN_HAN)]) {
    const remedy = '删去空格；版面会自己留出空隙';
    remark(stretch, index, index + space.length, 'E108', '汉字或标点旁边多了空格', remedy, note);
  }
}
