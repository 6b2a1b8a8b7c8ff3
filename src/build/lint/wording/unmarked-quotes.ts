import { codeMarks } from '../../../lib/code-marks.ts';
import type { Note } from '../finding.ts';
import { comparable, type Likenesses } from '../likenesses.ts';
import type { RecordedWording } from '../records.ts';
import { remark } from '../text/patterns.ts';
import { quotedIn } from '../text/quoted.ts';
import type { Stretch } from '../text/stretch.ts';

/** Fewer Han characters than this are a turn of phrase, not a quotation. */
const SHORTEST = 8;
/** Where a quotation was cut on purpose. */
const CUT = /［…+］|…+/u;

/** Whether a stretch may quote a record: the bodies of texts, and all fields of lessons. */
function mayQuote({ entry: { collection }, field }: Stretch): boolean {
  return collection === 'lessons' || (field === 'body' && ['articles', 'speeches', 'reports'].includes(collection));
}

/** What a stretch quotes without a code: the words in quotation marks, or all of a block quotation. */
function unmarked({ voice, text }: Stretch): { start: number; words: string }[] {
  if (voice === 'source') return codeMarks(text).length > 0 ? [] : [{ start: 0, words: text }];
  return quotedIn(text).filter(({ isMarked }) => !isMarked);
}

/**
 * Find words in quotation marks that a record has, or nearly has, and that do not name its code. Without a code
 * nobody compares them with the record, and no reader gets from them to it.
 */
export function checkUnmarkedQuotes(stretch: Stretch, records: Likenesses<RecordedWording>, note: Note): void {
  if (!mayQuote(stretch)) return;
  for (const { start, words } of unmarked(stretch)) {
    for (const piece of words.split(CUT)) {
      if (hanCount(piece) < SHORTEST) continue;
      const [nearest] = records.find(comparable(piece)).filter(({ item }) => item.entry !== stretch.entry);
      if (!nearest) continue;
      const { item, agreement, difference } = nearest;
      const record = `${item.mark}（${item.entry.id}）`;
      const found = difference
        ? `引文同 ${record}有${Math.round(agreement * 100)}%相同，${describeDifference(difference)}，没有注明编号`
        : `引文抄自 ${record}，没有注明编号`;
      const remedy = `照记录核对文字，在后引号的后面写（${item.mark}），或改用组件`;
      remark(stretch, start, start + words.length, 'E303', found, remedy, (one) =>
        note({ ...one, ids: [...one.ids, item.entry.id] }),
      );
      break;
    }
  }
}

/** `“划”在记录里是“画”`, or what is left out or added. */
export function describeDifference({ found, recorded }: { found: string; recorded: string }): string {
  if (found === '') return `少了“${recorded}”`;
  return recorded === '' ? `多了“${found}”` : `“${found}”在记录里是“${recorded}”`;
}

function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
