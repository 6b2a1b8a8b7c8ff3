import type { Loaded, StyleFile } from '../../gate/library/loaded.ts';
import { nearest, withProposal } from '../../gate/nearest.ts';
import type { Note } from '../finding.ts';

/** Check that the people of whom `style.yaml` lists titles are there. */
export function checkStyle({ file, yaml, style }: StyleFile, { entries }: Loaded, note: Note): void {
  const people = entries.filter(({ collection }) => collection === 'people').map(({ id }) => id);
  for (const [index, { person }] of style.titles.entries()) {
    if (people.includes(person)) continue;
    note({
      rule: 'E409',
      at: yaml.placeOf(['titles', index, 'person']),
      file,
      ids: [person],
      found: `people.yaml 里没有“${person}”`,
      remedy: withProposal(nearest(person, people), '改成已有的标识，或删去这一项'),
    });
  }
}
