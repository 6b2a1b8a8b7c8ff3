import { styleSchema, type Style } from '../../schemas/style.ts';
import { compareDiagnostics, type Diagnostic } from '../gate/diagnostic.ts';
import { walkLibrary } from '../gate/files/walk.ts';
import type { Loaded, StyleFile } from '../gate/library/loaded.ts';
import { loadLibrary } from '../gate/library/load.ts';
import { withoutAccepted } from './accepted.ts';
import { noteInto, type Finding, type Note } from './finding.ts';
import { checkNearDuplicates } from './library/near-duplicates.ts';
import { checkStyle } from './library/style.ts';
import { checkUnused } from './library/unused.ts';
import { Likenesses } from './likenesses.ts';
import { checkCalendar } from './numerals/calendar.ts';
import { NUMERALS } from './numerals/patterns.ts';
import { MARKS } from './punctuation/marks.ts';
import { checkPairs } from './punctuation/pairs.ts';
import { checkSpaces } from './punctuation/spaces.ts';
import { recordedWordings } from './records.ts';
import type { LintRuleId } from './rules.ts';
import { findPatterns } from './text/patterns.ts';
import { withoutMarked } from './text/quoted.ts';
import type { Stretch } from './text/stretch.ts';
import { stretchesOf } from './text/stretches.ts';
import { checkExcerpts } from './wording/excerpts.ts';
import { officeHolders } from './wording/office-terms.ts';
import { checkSpellings } from './wording/spellings.ts';
import { checkTitles } from './wording/titles.ts';
import { checkUnmarkedQuotes } from './wording/unmarked-quotes.ts';

const PATTERNS = [...MARKS, ...NUMERALS];
const NO_STYLE: Style = styleSchema.parse({});

/**
 * What an editor should look at in a content folder: punctuation, numerals, wording, and what nothing uses.
 * @param root absolute path
 * @returns findings by file, line and column; undefined when the gate could not read the folder whole, so that what
 * is missing would be blamed on what is there
 */
export function lintLibrary(root: string): Diagnostic<LintRuleId>[] | undefined {
  const refused: Diagnostic[] = [];
  const loaded = loadLibrary(root, walkLibrary(root, refused) ?? [], refused);
  if (refused.length > 0) return undefined;
  const findings: Finding[] = [];
  const note = noteInto(findings);
  const style = loaded.style?.style ?? NO_STYLE;
  const stretches = stretchesOf(loaded);
  checkTexts(stretches, note);
  checkWording(loaded, style, stretches, note);
  checkUnused(loaded, stretches, note);
  if (loaded.style) checkStyle(loaded.style, loaded, note);
  return accepted(findings, loaded.style).sort(compareDiagnostics);
}

/** What one text shows by itself. Words of a source inside our own are emptied; of a source's text only damage is told. */
function checkTexts(stretches: readonly Stretch[], note: Note): void {
  for (const [index, stretch] of stretches.entries()) {
    const own = { ...stretch, text: withoutMarked(stretch.text) };
    findPatterns(PATTERNS, own, note);
    if (stretch.voice === 'source') continue;
    checkPairs(own, stretches[index + 1], note);
    checkSpaces(own, note);
    checkCalendar(own, note);
  }
}

/** What takes the editors' agreements or the records to tell. */
function checkWording(loaded: Loaded, style: Style, stretches: readonly Stretch[], note: Note): void {
  const records = recordedWordings(loaded.entries);
  const likenesses = new Likenesses(records);
  const holders = officeHolders(style, loaded.entries);
  for (const stretch of stretches) {
    checkUnmarkedQuotes(stretch, likenesses, note);
    checkExcerpts(stretch, likenesses, note);
    if (stretch.voice === 'source') continue;
    checkSpellings(stretch, style, note);
    checkTitles(stretch, holders, note);
  }
  checkNearDuplicates(records, note);
}

function accepted(findings: readonly Finding[], style: StyleFile | undefined): Finding[] {
  return style ? withoutAccepted(findings, style) : [...findings];
}
