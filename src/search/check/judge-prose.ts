import { agreementOf, likestStretches, nearestStretch, type Likeness, type Stretch } from './alignment.ts';
import type { Judgement, Library, Standing } from './judgement.ts';
import { sharedWeight } from './pair-index.ts';
import { entriesOf, isRight, isWhole, pick, shareOf, type Preference } from './pick.ts';

/** Folded words outside quotation marks. */
export interface Prose {
  readonly words: string;
  /** True where punctuation stands before a folded character, and at both ends. */
  readonly isBreak: (at: number) => boolean;
}

/** Folded characters of the shortest whole saying that is recognised without quotation marks, and of a part of one. */
const SHORTEST_WHOLE = 6;
const SHORTEST_PART = 10;
/** A part of a saying counts when it is so much of it, or so many characters. */
const PART_SHARE = 0.5;
const LONG_PART = 20;
/** A slip outside quotation marks: share that agrees, share of the saying, characters. */
const AGREEMENT = 0.78;
const SLIP_SHARE = 0.7;
const SHORTEST_SLIP = 7;
/** The same of a part of a saying that ends where clauses end. */
const PART_AGREEMENT = 0.85;
const SLIP_PART_SHARE = 0.35;
const SHORTEST_SLIP_IN_PART = 12;
/** Characters at an end of a saying that may all be wrong. */
const WRONG_END = 3;
/** What shared pairs weigh at least. */
const LEAST_WEIGHT = 2.2;
/** What a slip takes from the length that a sighting counts for. */
const SLIP_COST = 1.5;
const CANDIDATES = 6;

/** The sayings that stand in prose without quotation marks, in order; nothing is said of the rest. */
export function judgeProse(prose: Prose, library: Library, prefers: Preference): Judgement[] {
  const found: Judgement[] = [];
  const look = (from: number, to: number): void => {
    const judgement = to - from >= SHORTEST_WHOLE ? best(prose, from, to, library, prefers) : undefined;
    const part = judgement?.parts[0];
    if (!judgement || !part) return;
    look(from, part.from);
    found.push(judgement);
    look(part.to, to);
  };
  look(0, prose.words.length);
  return found;
}

type Sighting = Standing & Place;

function best(prose: Prose, from: number, to: number, library: Library, prefers: Preference): Judgement | undefined {
  const { wordings, warnsOfWords } = library;
  const words = prose.words.slice(from, to);
  const sightings = wordings.likest(words, LEAST_WEIGHT, CANDIDATES).flatMap(({ wording }): Sighting[] => {
    const sighting = widened(prose, from, likestStretches(words, wording.folded.text), wording.folded.text);
    const said = prose.words.slice(sighting.at, sighting.at + sighting.length);
    const meant = wording.folded.text.slice(sighting.from, sighting.to);
    if (sharedWeight(wordings.pairs, said, meant) < LEAST_WEIGHT) return [];
    const whole = { ...sighting, wording };
    return isTold(whole, prose) ? [whole] : [];
  });
  const told = (one: Sighting) => one.length - SLIP_COST * one.cost + clausesKept(one, prose);
  const most = Math.max(0, ...sightings.map(told));
  const likest = sightings.filter((one) => told(one) === most);
  const warning = likest.find((one) => !isRight(one) && isWhole(one) && warnsOfWords(one.wording.entry));
  const shown = pick(likest, prefers);
  const isAdopted = shown?.cost === 0 && (shown.wording.kind === 'text' || shown.wording.kind === 'excerpt');
  const sighting = isAdopted ? shown : (warning ?? shown);
  if (!sighting) return undefined;
  const same = likest.filter(({ at }) => at === sighting.at);
  const warnings = same.filter((one) => !isRight(one) && isWhole(one));
  return {
    verdict: !isRight(sighting) ? 'misquote' : sighting.cost === 0 ? 'same' : 'differs',
    parts: [{ from: sighting.at, to: sighting.at + sighting.length, standing: sighting }],
    carriers: entriesOf(same.filter((one) => isRight(one) === isRight(sighting))),
    cautions: entriesOf(warnings).filter((entry) => entry !== sighting.wording.entry),
  };
}

/** How many of its two ends are ends of clauses. */
function clausesKept({ at, length }: Place, { isBreak }: Prose): number {
  return Number(isBreak(at)) + Number(isBreak(at + length));
}

/** Let a sighting begin and end where clauses of the prose do, if a wrong character lies between. */
function widened({ words, isBreak }: Prose, offset: number, likeness: Likeness, wording: string): Place {
  const { asked, text } = likeness;
  const place = (start: number, end: number): Place => ({
    at: start,
    length: end - start,
    ...nearestStretch(words.slice(start, end), wording),
  });
  const bare = place(offset + asked.from, offset + asked.to);
  const share = (text.to - text.from) / wording.length;
  if (share === 1 || share < SLIP_SHARE) return bare;
  const start = text.from > 0 ? nextBreak(isBreak, bare.at, -1) : bare.at;
  const end = text.to < wording.length ? nextBreak(isBreak, bare.at + bare.length, 1) : bare.at + bare.length;
  const wide = place(start, end);
  return wide.to - wide.from > bare.to - bare.from ? wide : bare;
}

interface Place extends Stretch {
  readonly at: number;
  readonly length: number;
}

/** The nearest break in one direction, if it is near; else the place itself. */
function nextBreak(isBreak: (at: number) => boolean, at: number, direction: 1 | -1): number {
  for (let step = 0; step <= WRONG_END; step += 1) {
    const place = at + direction * step;
    if (place >= 0 && isBreak(place)) return place;
  }
  return at;
}

function isTold(sighting: Sighting, { isBreak }: Prose): boolean {
  const { at, length, cost } = sighting;
  const share = shareOf(sighting);
  const isBounded = isBreak(at) && isBreak(at + length);
  if (cost > 0) {
    const agreement = agreementOf(length, sighting);
    if (share >= SLIP_SHARE) return length >= SHORTEST_SLIP && agreement >= AGREEMENT;
    return isBounded && share >= SLIP_PART_SHARE && length >= SHORTEST_SLIP_IN_PART && agreement >= PART_AGREEMENT;
  }
  if (isWhole(sighting)) return length >= SHORTEST_WHOLE;
  if (!isRight(sighting)) return share >= SLIP_SHARE && length >= SHORTEST_SLIP;
  return isBounded && length >= SHORTEST_PART && (share >= PART_SHARE || length >= LONG_PART);
}
