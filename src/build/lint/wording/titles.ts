import { formatSpan, type PartialDate } from '../../../lib/partial-date.ts';
import { isRecord } from '../../gate/yaml/fields.ts';
import type { Note } from '../finding.ts';
import { remark } from '../text/patterns.ts';
import type { Stretch } from '../text/stretch.ts';
import { daysOf, mayHold, titlesAt, type Days, type OfficeHolder } from './office-terms.ts';

/** Fields whose sentences speak of the day on which the entry is dated. */
const OF_THE_DAY: Readonly<Record<string, readonly string[]>> = {
  events: ['title', 'summary'],
  speeches: ['title', 'occasion', 'role'],
  quotations: ['occasion'],
};

/** Words before a title that say: at another time. */
const AT_ANOTHER_TIME = /(?:原|前|曾任|后任|后来的?|日后的?|未来的?)$/u;

/**
 * Check that people are given the title that fits the day: in the role of a speaker, and where a title stands directly
 * beside a name. Only titles that `style.yaml` lists are judged.
 */
export function checkTitles(stretch: Stretch, holders: readonly OfficeHolder[], note: Note): void {
  const { entry, field } = stretch;
  const days = OF_THE_DAY[entry.collection]?.includes(field) ? daysOf(entry) : undefined;
  if (!days) return;
  for (const holder of holders) {
    for (const [title, stretches] of holder.terms) {
      if (mayHold(stretches, days)) continue;
      for (const at of placesOf(title, holder, stretch)) {
        noteTitle(stretch, at, title, holder, days, note);
      }
    }
  }
}

/** Where the text gives this title to this person. */
function placesOf(title: string, { id, names }: OfficeHolder, { entry, field, text }: Stretch): number[] {
  const isRole = field === 'role' && isOnlySpeaker(id, entry.fields);
  const found: number[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + title.length)];
    if (AT_ANOTHER_TIME.test(before)) continue;
    const isBesideName = names.some((name) => before.endsWith(name) || after.replace(/^的/u, '').startsWith(name));
    if (isRole || isBesideName) found.push(at);
  }
  return found;
}

function isOnlySpeaker(id: string, fields: unknown): boolean {
  const speakers = isRecord(fields) ? fields['speakers'] : undefined;
  return Array.isArray(speakers) && speakers.length === 1 && speakers[0] === id;
}

function noteTitle(stretch: Stretch, at: number, title: string, holder: OfficeHolder, days: Days, note: Note): void {
  const [name = ''] = holder.names;
  const fitting = titlesAt(holder, days);
  const found = `${shown(days)}，${name}的职务不是“${title}”`;
  const advice = fitting.length > 0 ? `这时合适的有：${fitting.join('、')}` : '写当时的职务';
  const remedy = `${advice}；style.yaml 的 titles 有误就先改那里`;
  remark(stretch, at, at + title.length, 'E302', found, remedy, note);
}

function shown({ from, to }: Days): PartialDate {
  if (from === undefined) return '';
  return formatSpan(from, to === from ? undefined : to);
}
