import { isPartialDate } from '../../../lib/partial-date.ts';
import type { Note } from '../finding.ts';
import { remark } from '../text/patterns.ts';
import type { Stretch } from '../text/stretch.ts';

const DATE = /(?:(?<![\d.])(\d{4})年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?/gu;
/** A leap year, for dates without one. */
const ANY_YEAR = '2000';

/** Check that the dates in a text are days of the calendar. A date without a year may fall in a leap year. */
export function checkCalendar(stretch: Stretch, note: Note): void {
  for (const { 0: words, 1: year, 2: month = '', 3: day, index } of stretch.text.matchAll(DATE)) {
    const parts = [year ?? ANY_YEAR, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
    if (isPartialDate(parts.join('-'))) continue;
    remark(stretch, index, index + words.length, 'E208', `没有“${words}”这个日子`, '照出处改成真实的日期', note);
  }
}
