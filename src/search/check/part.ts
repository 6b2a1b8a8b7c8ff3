import { areComparable, compareWordings } from '../../lib/compare-wordings.ts';
import { foldCharacter, type SimplifyTable } from '../fold.ts';
import { nearestStretch } from './alignment.ts';
import type { Checker } from './checker.ts';
import { stretchOf, type Part, type Recorded } from './finding.ts';
import type { CheckVerdict, JudgedPart, Standing } from './judgement.ts';
import { sameMarks } from './marks-between.ts';
import { isWhole } from './pick.ts';
import { breaksOf, rangeOf, type Written } from './written.ts';

/** A judged part with its offsets in the text and what it should read. */
export function partOf(judged: JudgedPart, written: Written, verdict: CheckVerdict, checker: Checker): Part {
  const { words, folded, offset } = written;
  const { from, to, standing } = judged;
  const range = rangeOf(written, judged);
  if (!standing) return { ...range, runs: [], onlyMarks: false };
  const { table } = checker.catalogue;
  const recorded = recordedOf(standing, verdict === 'near');
  const found = words.slice(range.start - offset, range.end - offset);
  if (verdict === 'misquote') {
    const instead = insteadOf(folded.text.slice(from, to), standing.wording.entry, checker);
    const runs = instead ? compareWordings(stretchOf(instead), simplified(found, table)) : [];
    return {
      ...range,
      recorded,
      ...(instead ? { instead } : {}),
      runs: areComparable(runs) ? runs : [],
      onlyMarks: false,
    };
  }
  const meant = stretchOf(recorded);
  const onlyMarks = verdict === 'same' && !sameMarks(found, meant, table);
  const isEqual = verdict !== 'near' && standing.cost === 0 && !onlyMarks;
  return { ...range, recorded, runs: isEqual ? [] : compareWordings(meant, simplified(found, table)), onlyMarks };
}

function recordedOf(standing: Standing, asWhole: boolean): Recorded {
  const { wording, from, to } = standing;
  const { folded, entry, kind, place, original } = wording;
  const [first, last] = asWhole ? [0, folded.text.length] : [from, to];
  return {
    entry,
    kind,
    place,
    text: original,
    start: folded.start[first] ?? 0,
    end: folded.end[last - 1] ?? original.length,
    isWhole: asWhole || isWhole(standing),
  };
}

/** The recorded saying that is meant by a wording in circulation: the clauses of it that are quoted. */
function insteadOf(words: string, misquote: number, { wordings, meantBy }: Checker): Recorded | undefined {
  const [entry] = meantBy(misquote);
  const wording = entry === undefined ? undefined : wordings.adopted(entry);
  if (!wording) return undefined;
  const { original, folded } = wording;
  const isBreak = breaksOf({ words: original, folded, offset: 0 });
  const stretch = nearestStretch(words, folded.text);
  let { from, to } = stretch;
  while (!isBreak(from)) from -= 1;
  while (!isBreak(to)) to += 1;
  return recordedOf({ ...stretch, wording, from, to }, false);
}

/** Traditional, full-width and capital forms as the comparison reads them, so that only real differences are marked. */
function simplified(text: string, table: SimplifyTable): string {
  let result = '';
  for (const character of text) {
    const folded = foldCharacter(character, table);
    result += folded.length === character.length ? folded : character;
  }
  return result;
}
