import type { Attribution } from './attribution.ts';
import type { Checker } from './checker.ts';
import type { WrongSpeaker } from './finding.ts';
import type { Judgement, Standing } from './judgement.ts';
import { isWhole, shareOf, type Preference } from './pick.ts';

/** How much of a saying must be quoted for its speaker to matter: a turn of phrase is anybody's. */
const TELLING_SHARE = 0.6;
const TELLING_LENGTH = 12;

/** The one who is named as the speaker of words that are recorded as said by others only. */
export function wrongSpeaker(
  text: string,
  { verdict, parts, carriers }: Judgement,
  attribution: Attribution | undefined,
  { names, catalogue }: Checker,
): WrongSpeaker | undefined {
  if (!attribution || verdict === 'near' || verdict === 'unlisted') return undefined;
  const telling = parts.flatMap(({ standing }) => (standing && isTelling(standing) ? [standing] : []));
  const known = new Set(carriers.flatMap((entry) => [...names.speakersOf(entry)]));
  const isOne = attribution.speakers.some((speaker) => known.has(speaker));
  if (telling.length === 0 || known.size === 0 || isOne) return undefined;
  const recorded = telling.flatMap(({ wording }) => catalogue.entries[wording.entry]?.facets.speaker ?? []);
  const { start, end } = attribution;
  return { start, end, named: text.slice(start, end), recorded: [...new Set(recorded)] };
}

/** Prefers entries by the one who is named. */
export function preferenceFor(attribution: Attribution | undefined, { names }: Checker): Preference {
  return (entry) => attribution?.speakers.some((speaker) => names.speakersOf(entry).has(speaker)) ?? false;
}

function isTelling(standing: Standing): boolean {
  const length = standing.to - standing.from;
  return isWhole(standing) || shareOf(standing) >= TELLING_SHARE || length >= TELLING_LENGTH;
}
