import { groupBy } from '../lib/group.ts';
import { pinyinInitial } from '../lib/pinyin.ts';
import { SHELVES } from '../schemas/lists.ts';
import { sources, type Source } from './lists.ts';

/** Sources that stand together: on a shelf of the bibliography, or under a letter. */
export interface SourceGroup<Id extends string = string> {
  readonly id: Id;
  readonly members: readonly Source[];
}

const byId = (a: Source, b: Source) => (a.id < b.id ? -1 : 1);

/** The bibliography: books, papers, films … as far as there are any. */
export const shelves: readonly SourceGroup<(typeof SHELVES)[number]>[] = SHELVES.map((id) => ({
  id,
  members: sources.filter(({ shelf }) => shelf === id).sort(byId),
})).filter(({ members }) => members.length > 0);

/** The sources that are only cited, by the first letter of their title in pinyin; `other` comes last. */
export const letters: readonly SourceGroup[] = [
  ...groupBy(
    sources.filter(({ shelf }) => shelf === undefined),
    ({ title }) => [pinyinInitial(title)],
  ),
]
  .map(([letter, members]) => ({ id: letter === '#' ? 'other' : letter.toLowerCase(), members: members.sort(byId) }))
  .sort((a, b) => Number(a.id === 'other') - Number(b.id === 'other') || (a.id < b.id ? -1 : 1));
