import type { SimplifyTable } from '../fold.ts';

/** Syllables, without tones, in which characters are read; a character may have several. `ü` is written `v`. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Read `ji急几 ke可`: every syllable with the characters that are read so. */
export function parseReadings(words: string): Readings {
  const readings = new Map<string, string[]>();
  for (const group of words.split(' ')) {
    const syllable = /^[a-z]+/.exec(group)?.[0] ?? '';
    for (const character of group.slice(syllable.length)) {
      const known = readings.get(character);
      if (known) known.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  return readings;
}

/** The same in one line, syllables and characters in a fixed order. */
export function formatReadings(readings: Readings): string {
  const bySyllable = new Map<string, string[]>();
  for (const [character, syllables] of readings) {
    for (const syllable of syllables) bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + characters.sort().join(''))
    .join(' ');
}

/** The readings of folded characters: each is read as any of those that become it. */
export function foldedReadings(readings: Readings, table: SimplifyTable): Readings {
  const folded = new Map<string, readonly string[]>();
  for (const [character, syllables] of readings) {
    const simplified = table.get(character) ?? character;
    folded.set(simplified, [...new Set([...(folded.get(simplified) ?? []), ...syllables])]);
  }
  return folded;
}

/** A syllable as it is typed: `ü` as `v` or `u`. */
export function spellings(syllable: string): readonly string[] {
  return syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];
}

/** A syllable with what many speakers do not tell apart: zh and z, ang and an, l and n. */
export function accents(syllable: string): readonly string[] {
  const forms = new Set(spellings(syllable));
  const add = (change: (form: string) => string) => [...forms].forEach((form) => forms.add(change(form)));
  add((form) => form.replace(/^([zcs])h/, '$1'));
  add((form) => form.replace(/^([zcs])(?!h)/, '$1h'));
  add((form) => form.replace(/([aei]n)g$/, '$1'));
  add((form) => form.replace(/([aei]n)$/, '$1g'));
  add((form) => form.replace(/^l/, 'n'));
  add((form) => form.replace(/^n/, 'l'));
  return [...forms];
}
