import { areComparable, lettersOf, type Run } from '../../lib/compare-wordings.ts';
import type { CheckAnswer, CheckRecord } from '../../search/check/answer.ts';
import type { Finding, Part, Recorded } from '../../search/check/finding.ts';
import { placeOf } from '../../search/check/place.ts';
import { make } from '../search/build.ts';
import { fill } from '../search/words.ts';
import { differencesInWords } from './difference-words.ts';
import { findingNotes } from './finding-notes.ts';
import { referenceOf } from './notes.ts';
import type { CheckLabel, CheckWords } from './words.ts';

/** What an item needs to be made. */
export interface ItemContext {
  readonly text: string;
  readonly answer: CheckAnswer;
  /** Address of the root of the site, ending in a slash. */
  readonly root: string;
  readonly words: CheckWords;
  /** False where the library could not be asked. */
  readonly isAsked: boolean;
  /** The sign and name of a verdict, made anew. */
  readonly tag: (label: CheckLabel) => Node;
  /** The sign and name of a status, made anew. */
  readonly status: (status: NonNullable<CheckRecord['status']>) => Node;
}

/** The verdict at a glance. */
export function labelOf({ verdict, parts }: Finding): CheckLabel {
  return verdict === 'same' && parts.some((part) => part.onlyMarks) ? 'marks' : verdict;
}

/** One finding: where it stands, what is said of it, what is right, where that comes from. Buttons are added by the view. */
export function findingItem(finding: Finding, context: ItemContext): HTMLLIElement {
  const { text, words } = context;
  const label = labelOf(finding);
  const place = fill(words.place, { ...placeOf(text, finding.start) });
  const heading = make('h3', {}, context.tag(label), ' ', make('span', { class: 'check-place' }, place));
  if (finding.speaker) heading.append(' ', make('span', { class: 'check-flag' }, words.wrongSpeaker));
  const { start, end } = finding.sentence;
  const sentence = make(
    'p',
    { class: 'check-sentence' },
    text.slice(start, finding.start),
    make('mark', {}, text.slice(finding.start, finding.end)),
    text.slice(finding.end, end),
  );
  const compared = finding.parts.flatMap((part) => comparedRows(part, finding, context));
  const notes = findingNotes(finding, context).map((note) => make('p', {}, ...note));
  const records = recordsOf(finding).map((recorded) => recordLine(recorded, context));
  return make(
    'li',
    { class: 'check-finding', 'data-label': label },
    heading,
    sentence,
    ...compared,
    ...notes,
    ...records,
  );
}

/** What is written beside what is right, and in words. */
function comparedRows({ runs, start, end }: Part, { verdict }: Finding, { words, text }: ItemContext): Node[] {
  if (runs.every(({ kind }) => kind === 'same')) return [];
  const isPlain = !areComparable(runs);
  const rightName = verdict === 'near' ? words.nearest : words.right;
  return [
    make(
      'div',
      { class: 'check-compared' },
      row(words.written, withWritten(runs, text.slice(start, end)), 'to', isPlain),
      row(rightName, runs, 'from', isPlain),
    ),
    make('p', {}, differencesInWords(runs, words.differences)),
  ];
}

/** Runs with the words as they are written: they may be traditional, and were compared as simplified. */
function withWritten(runs: readonly Run[], written: string): Run[] {
  let at = 0;
  return runs.map((run) => {
    const to = written.slice(at, (at += run.to.length));
    return { ...run, to };
  });
}

function row(name: string, runs: readonly Run[], side: 'from' | 'to', isPlain: boolean): HTMLElement {
  const stretches = runs.map((run) => {
    const isMarked = !isPlain && run.kind !== 'same' && run[side] !== '';
    const kind = lettersOf(run.from) === lettersOf(run.to) ? 'marks' : 'words';
    return isMarked ? make('mark', { 'data-kind': kind }, run[side]) : run[side];
  });
  return make(
    'div',
    { class: 'check-wording' },
    make('p', { class: 'check-wording-name' }, name),
    make('p', { class: 'check-wording-text' }, ...stretches),
  );
}

/** The wordings to be named below a finding, each entry once. */
function recordsOf({ parts, verdict }: Finding): Recorded[] {
  const all = parts.flatMap((part) => part.instead ?? (verdict === 'misquote' ? [] : (part.recorded ?? [])));
  return all.filter(({ entry }, place) => all.findIndex((one) => one.entry === entry) === place);
}

/** Who said it, when, how sure it is, where it stands, and the way to its page. */
function recordLine(recorded: Recorded, { answer, words, root, status }: ItemContext): HTMLElement {
  const record = answer.records[recorded.entry];
  if (!record) return make('div', {});
  const facts = [record.speaker, record.when].flatMap((fact) => (fact ? [fact] : []));
  const reference = referenceOf(recorded, record);
  const line = make('p', { class: 'check-facts' }, ...facts.map((fact) => make('span', {}, fact)));
  if (record.status) line.append(make('span', {}, status(record.status)));
  const link = make(
    'a',
    { href: new URL(record.url, root).href },
    fill(words.open, { code: record.code ?? record.title }),
  );
  line.append(make('span', {}, link));
  const source = reference === '' ? [] : [make('p', { class: 'check-source' }, words.reference + reference)];
  return make('div', { class: 'check-record' }, line, ...source);
}
