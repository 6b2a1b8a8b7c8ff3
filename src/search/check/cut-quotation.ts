import { nearestStretch } from './alignment.ts';
import type { Joint, JudgedPart, Standing } from './judgement.ts';
import { candidatesFor, isSlip } from './nearest.ts';
import { isRight, pick, type Preference } from './pick.ts';
import type { Wording, Wordings } from './wordings.ts';

/** A stretch of a folded passage between two deliberate cuts. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A passage with deliberate cuts, laid beside the library piece by piece. */
export interface CutReading {
  readonly parts: readonly JudgedPart[];
  readonly joint?: Joint;
}

/** Shortest piece that tells anything by itself, in folded characters. */
const SHORTEST = 4;

/** Compare the pieces of a passage that was cut on purpose: all in one wording and in order, or each by itself. */
export function readCuts(words: string, pieces: readonly Piece[], wordings: Wordings, prefers: Preference): CutReading {
  const together = inOneWording(words, pieces, wordings, prefers);
  if (together) return together;
  const parts = pieces.map((piece): JudgedPart => {
    const standing = piece.words.length >= SHORTEST ? standingOf(piece.words, wordings, prefers) : undefined;
    return standing ? { ...piece, standing } : piece;
  });
  const entries = new Set(parts.flatMap(({ standing }) => standing?.wording.entry ?? []));
  return entries.size > 1 ? { parts, joint: 'two' } : { parts };
}

/** Every piece in one wording, word for word or nearly so; in order if there is a wording that has them so. */
function inOneWording(
  words: string,
  pieces: readonly Piece[],
  wordings: Wordings,
  prefers: Preference,
): CutReading | undefined {
  const longest = [...pieces].sort((a, b) => b.words.length - a.words.length)[0];
  const candidates = new Set<Wording>([
    ...wordings.holding(longest?.words ?? '').map(({ wording }) => wording),
    ...candidatesFor(words, wordings).map(({ wording }) => wording),
  ]);
  const readings = [...candidates].flatMap((wording) => {
    const parts = inOrder(pieces, wording) ?? anyOrder(pieces, wording);
    if (!parts) return [];
    const cost = parts.reduce((sum, { standing }) => sum + standing.cost, 0);
    return [{ wording, from: 0, to: words.length, cost, parts, isOrdered: isInOrder(parts) }];
  });
  const ordered = readings.filter(({ isOrdered }) => isOrdered);
  const best = pick(ordered.length > 0 ? ordered : readings, prefers);
  const reading = readings.find(({ wording }) => wording === best?.wording);
  return reading && (reading.isOrdered ? { parts: reading.parts } : { parts: reading.parts, joint: 'order' });
}

type StandingPart = JudgedPart & { readonly standing: Standing };

/** Word for word, each piece behind the one before it. */
function inOrder(pieces: readonly Piece[], wording: Wording): StandingPart[] | undefined {
  const parts: StandingPart[] = [];
  let from = 0;
  for (const piece of pieces) {
    const at = wording.folded.text.indexOf(piece.words, from);
    if (at < 0) return undefined;
    from = at + piece.words.length;
    parts.push({ ...piece, standing: { wording, from: at, to: from, cost: 0 } });
  }
  return parts;
}

/** Each piece where it fits best, with few slips. */
function anyOrder(pieces: readonly Piece[], wording: Wording): StandingPart[] | undefined {
  const parts = pieces.map((piece): StandingPart => {
    const stretch = nearestStretch(piece.words, wording.folded.text);
    return { ...piece, standing: { wording, ...stretch } };
  });
  const fits = parts.every(({ words, standing }: StandingPart & Partial<Piece>) => {
    const length = words?.length ?? 0;
    return standing.cost <= Math.max(length >= SHORTEST ? 1 : 0, length / 4);
  });
  return fits ? parts : undefined;
}

function isInOrder(parts: readonly StandingPart[]): boolean {
  return parts.every((part, index) => {
    const next = parts[index + 1];
    return !next || next.standing.from >= part.standing.to;
  });
}

function standingOf(words: string, wordings: Wordings, prefers: Preference): Standing | undefined {
  const exact = wordings.holding(words).map((standing): Standing => ({ ...standing, cost: 0 }));
  const right = exact.filter(isRight);
  return pick(
    right.length > 0 ? right : candidatesFor(words, wordings).filter((one) => isRight(one) && isSlip(words, one)),
    prefers,
  );
}
