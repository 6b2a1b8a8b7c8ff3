import { boardOf, CONCERNS, type BoardRow } from '../build/library/board.ts';
import { contentRoot } from '../build/library/content-root.ts';
import { readLibrary } from '../build/library/read-library.ts';
import { groupBy } from '../lib/group.ts';

/** What wants an editor's eye on a day such as `2026-11-23`, by concern; read from the files each time it is asked. */
export function concernsOn(today: string): { name: string; rows: readonly BoardRow[] }[] {
  const rows = boardOf(readLibrary(contentRoot()), today);
  return [...groupBy(rows, ({ concern }) => [concern])].map(([concern, members]) => ({
    name: CONCERNS[concern],
    rows: members,
  }));
}
