import type { CollectionName } from '../../../schemas/common.ts';
import { fieldPlace, type Entry, type Loaded } from '../../gate/library/loaded.ts';
import { isRecord } from '../../gate/yaml/fields.ts';
import type { Note } from '../finding.ts';
import type { LintRuleId } from '../rules.ts';
import type { Stretch } from '../text/stretch.ts';
import { usesOf } from './uses.ts';

/** What makes an entry of a list worth keeping, and what to do with one that nothing needs. */
interface Duty {
  readonly rule: LintRuleId;
  readonly kind: string;
  readonly remedy: string;
  /** Uses other than being named by id. */
  readonly isUsedOtherwise?: (fields: Readonly<Record<string, unknown>>, stretches: readonly Stretch[]) => boolean;
}

const NAME_IT = '在讲到它的正文里用组件，或在文件头、清单里写上它的标识；确实用不上就删去这一项';

/**
 * Lists whose entries are there for others. Texts, events, figures and misquotations are not among them: they are
 * read where they stand, in lists, on the timeline, with their source, on a page of their own.
 */
const DUTIES: Readonly<Partial<Record<CollectionName, Duty>>> = {
  sources: {
    rule: 'E402',
    kind: '出处',
    remedy: '在用到它的地方写上 sources、chain 或 <Cite>；要列在书架上就写 shelf；确实用不上就删去这一项',
    isUsedOtherwise: ({ shelf }) => shelf !== undefined,
  },
  terms: { rule: 'E403', kind: '术语', remedy: NAME_IT, isUsedOtherwise: isWritten },
  people: { rule: 'E404', kind: '人物', remedy: NAME_IT },
  places: { rule: 'E405', kind: '地点', remedy: NAME_IT },
  charts: { rule: 'E406', kind: '图', remedy: '在正文里用 <Figure> 放上它；确实用不上就删去这一项' },
  themes: { rule: 'E407', kind: '主题', remedy: NAME_IT },
  periods: { rule: 'E407', kind: '时期', remedy: '把事归到这个时期，或删去这一项' },
};

/** Find entries of lists that nothing names. */
export function checkUnused(loaded: Loaded, stretches: readonly Stretch[], note: Note): void {
  const uses = usesOf(loaded);
  for (const entry of loaded.entries) {
    const duty = entry.collection === 'site' ? undefined : DUTIES[entry.collection];
    if (!duty || uses.has(`${entry.collection}/${entry.id}`)) continue;
    if (isRecord(entry.fields) && duty.isUsedOtherwise?.(entry.fields, stretches)) continue;
    noteUnused(entry, duty, note);
  }
}

function noteUnused(entry: Entry, { rule, kind, remedy }: Duty, note: Note): void {
  const { id, file } = entry;
  note({ rule, at: fieldPlace(entry, 'id'), file, ids: [id], found: `${kind}“${id}”没有任何地方用到`, remedy });
}

/** A word that texts write is worth explaining even where nobody links it. */
function isWritten({ term }: Readonly<Record<string, unknown>>, stretches: readonly Stretch[]): boolean {
  return (
    typeof term === 'string' && stretches.some(({ entry, text }) => entry.collection !== 'terms' && text.includes(term))
  );
}
