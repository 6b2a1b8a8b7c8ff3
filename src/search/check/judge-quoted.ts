import { readCuts, type Piece } from './cut-quotation.ts';
import { judgeSlips } from './judge-slips.ts';
import { judged, type Judgement, type Library, type Standing } from './judgement.ts';
import { candidatesFor } from './nearest.ts';
import { entriesOf, isRight, isWhole, isWrongPart, pick, type Preference } from './pick.ts';

/** A folded passage in quotation marks. */
export interface QuotedWords {
  readonly words: string;
  /** What stands between deliberate cuts; one where there are none. */
  readonly pieces: readonly Piece[];
  /** True where punctuation stands before a folded character. */
  readonly isBreak: (at: number) => boolean;
  /** True when a wording of the same letters has the same punctuation. */
  readonly hasMarksOf: (standing: Standing) => boolean;
}

/** Folded characters from which words in quotation marks must be found somewhere. */
export const SHORTEST_QUOTED = 6;
/** Longest passage that is compared as a whole; of a longer one the sentences are. */
const LONGEST_COMPARED = 240;
/** Folded characters of the shortest saying; less is looked at only where it is a whole one. */
const SHORTEST_SAYING = 4;
/** Folded characters from which a short saying is recognised in spite of a slip. */
const SHORTEST_SLIP = 5;
/** Judge words in quotation marks. Undefined where they are too short to be anybody's. */
export function judgeQuoted(quoted: QuotedWords, library: Library, prefers: Preference): Judgement | undefined {
  const { words, pieces } = quoted;
  if (words.length < SHORTEST_SAYING) return undefined;
  const known = judgeKnown(quoted, library, prefers);
  if (known) return known;
  if (words.length < SHORTEST_QUOTED) return judgeShort(words, library, prefers);
  const inPieces = pieces.length > 1 ? judgeCuts(quoted, library, prefers) : undefined;
  if (inPieces && inPieces.verdict !== 'near') return inPieces;
  const asWhole = words.length <= LONGEST_COMPARED ? judgeSlips(words, quoted.isBreak, library, prefers) : undefined;
  return (asWhole?.verdict === 'differs' ? asWhole : undefined) ?? inPieces ?? asWhole ?? unlisted(words);
}

/** Words that are found nowhere. */
export function unlisted(words: string): Judgement {
  return { verdict: 'unlisted', parts: [{ from: 0, to: words.length }], carriers: [], cautions: [] };
}

/** Words that stand somewhere as they are. */
function judgeKnown(
  quoted: QuotedWords,
  { wordings, warnsOfWords }: Library,
  prefers: Preference,
): Judgement | undefined {
  const { words, hasMarksOf } = quoted;
  const standings = wordings
    .holding(words)
    .map((standing): Standing => ({ ...standing, cost: 0 }))
    .filter((standing) => words.length >= SHORTEST_QUOTED || isWhole(standing));
  const right = standings.filter(isRight);
  const wrong = standings.filter(isWrongPart);
  const warnings = wrong.filter(isWhole);
  const asWritten = right.filter(hasMarksOf);
  const shown = pick(asWritten.length > 0 ? asWritten : right, prefers);
  const isAdopted = shown && shown.wording.kind !== 'variant';
  const worst = warnings.find(({ wording }) => warnsOfWords(wording.entry));
  if (shown && (isAdopted || !worst)) return judged('same', words, shown, right, entriesOf(warnings));
  const misquote = worst ?? pick(wrong, prefers);
  return misquote && judged('misquote', words, misquote, wrong);
}

/** A saying that is nearly as short, with one slip. */
function judgeShort(words: string, { wordings }: Library, prefers: Preference): Judgement | undefined {
  if (words.length < SHORTEST_SLIP) return undefined;
  const slips = candidatesFor(words, wordings).flatMap((one): Standing[] => {
    const { length } = one.wording.folded.text;
    const isShort = Math.abs(length - words.length) <= 1;
    return isRight(one) && one.cost === 1 && isShort ? [{ ...one, from: 0, to: length }] : [];
  });
  const standing = pick(slips, prefers);
  return standing && judged('differs', words, standing, slips);
}

function judgeCuts(quoted: QuotedWords, { wordings }: Library, prefers: Preference): Judgement | undefined {
  const { parts, joint } = readCuts(quoted.words, quoted.pieces, wordings, prefers);
  const found = parts.flatMap(({ standing }) => standing ?? []);
  if (found.length === 0) return undefined;
  const isExact = found.every(({ cost }) => cost === 0);
  const isAll = found.length === parts.length;
  const isWrong = found.some((standing) => !isRight(standing));
  const verdict = isWrong ? 'misquote' : !isAll ? 'near' : isExact && !joint ? 'same' : 'differs';
  return { verdict, parts, carriers: entriesOf(found), cautions: [], ...(joint ? { joint } : {}) };
}
