import type { Note } from '../finding.ts';
import { comparable, type Likenesses } from '../likenesses.ts';
import type { RecordedWording } from '../records.ts';
import { remark } from '../text/patterns.ts';
import type { Stretch } from '../text/stretch.ts';
import { describeDifference } from './unmarked-quotes.ts';

/**
 * Find excerpts of speeches that are a recorded quotation but for a few characters. One of the two was copied wrongly,
 * or a wording of another source is missing among the variants. Punctuation may differ from source to source.
 */
export function checkExcerpts(stretch: Stretch, records: Likenesses<RecordedWording>, note: Note): void {
  const { entry, field, text } = stretch;
  if (entry.collection !== 'speeches' || field !== 'excerpts.text') return;
  const [nearest] = records.find(comparable(text)).filter(({ item }) => item.entry.collection === 'quotations');
  if (!nearest?.difference) return;
  const { item, agreement, difference } = nearest;
  const found = `短引同 ${item.mark}（${item.entry.id}）有${Math.round(agreement * 100)}%相同，${describeDifference(difference)}`;
  const remedy = '核对出处，抄错的一边改过来；确是另一处的写法，就记进那条语录的 variants';
  remark(stretch, 0, text.length, 'E304', found, remedy, (one) => note({ ...one, ids: [...one.ids, item.entry.id] }));
}
