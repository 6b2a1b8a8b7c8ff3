import { fieldPlace } from '../../gate/library/loaded.ts';
import type { Note } from '../finding.ts';
import { Likenesses, SAME_SAYING } from '../likenesses.ts';
import type { RecordedWording } from '../records.ts';

/** Shorter sayings are found in longer ones by chance. */
const SHORTEST = 6;

/**
 * Find quotations of one speaker of which one stands, all or nearly, in the other, and quotations of two speakers that
 * are alike as a whole: perhaps one saying was recorded twice. Somebody who quotes another says more than that.
 * @param records every recorded wording; only the chosen words of quotations are compared
 */
export function checkNearDuplicates(records: readonly RecordedWording[], note: Note): void {
  const chosen = records.filter(({ entry, mark }) => entry.collection === 'quotations' && /^Q\d+$/.test(mark));
  const likenesses = new Likenesses(chosen);
  const told = new Set<string>();
  for (const one of chosen) {
    if (one.folded.length < SHORTEST) continue;
    for (const { item: other, agreement } of likenesses.find(one.folded)) {
      const ids = [one.entry.id, other.entry.id].sort();
      const asWhole = (agreement * one.folded.length) / other.folded.length;
      const isRepeated = one.speaker === other.speaker || asWhole >= SAME_SAYING;
      if (other === one || !isRepeated || told.has(ids.join())) continue;
      told.add(ids.join());
      note({
        rule: 'E401',
        at: fieldPlace(one.entry, 'text'),
        file: one.entry.file,
        ids,
        found: `${one.mark}（${one.entry.id}）的文字有${Math.round(agreement * 100)}%也在 ${other.mark}（${other.entry.id}）里`,
        remedy: '是同一句话就并成一条，另一种写法记进 variants；确是两句话，写进 style.yaml 的 accepted',
      });
    }
  }
}
