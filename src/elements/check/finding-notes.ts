import type { Finding, Part } from '../../search/check/finding.ts';
import { make } from '../search/build.ts';
import { fill } from '../search/words.ts';
import type { ItemContext } from './finding-item.ts';

/** A sentence, with links in it. */
export type Note = readonly (Node | string)[];

/** What is to be said of a finding besides the comparison, the most important first. */
export function findingNotes(finding: Finding, context: ItemContext): Note[] {
  const { words, root } = context;
  const { speaker, joint, page, verdict } = finding;
  return [
    ...(speaker
      ? [[fill(words.speaker, { named: speaker.named, recorded: speaker.recorded.join(words.speakers) })]]
      : []),
    ...(joint ? [[jointInWords(finding, context)]] : []),
    ...(verdict === 'same' && !finding.parts.some(({ onlyMarks }) => onlyMarks) ? [[agreement(finding, context)]] : []),
    ...(verdict === 'misquote' ? misquoteNotes(finding.parts[0]?.recorded?.entry, context) : []),
    ...(verdict === 'unlisted' ? [[context.isAsked ? words.unlisted : words.unlistedUnasked]] : []),
    ...(page ? [libraryNote(page, words.library, root)] : []),
    ...finding.cautions.flatMap((entry) => misquoteNotes(entry, context, words.caution)),
  ];
}

function agreement({ parts }: Finding, { words, answer }: ItemContext): string {
  const recorded = parts[0]?.recorded;
  if (!recorded) return '';
  if (parts.length > 1) return words.agrees.cut;
  if (recorded.kind === 'excerpt') return words.agrees.excerpt;
  if (recorded.kind === 'variant') {
    const source = answer.records[recorded.entry]?.sources[recorded.place] ?? '';
    return source === '' ? words.agrees.variantUnknown : fill(words.agrees.variant, { source });
  }
  return recorded.isWhole ? words.agrees.whole : words.agrees.part;
}

function jointInWords({ joint, parts }: Finding, { words, text }: ItemContext): string {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!joint || !first || !last) return '';
  const written = ({ start, end }: Part) => text.slice(start, end);
  const leftOut = joint === 'left-out' ? wordsBetween(first, last) : '';
  if (joint === 'left-out' && leftOut === '') return words.leftOutUnknown;
  return fill(words.joints[joint], { first: written(first), last: written(last), words: leftOut });
}

/** What the wording has between two stretches of it. */
function wordsBetween({ recorded: before }: Part, { recorded: behind }: Part): string {
  const isOne = before && behind && before.entry === behind.entry && before.text === behind.text;
  return isOne ? before.text.slice(before.end, behind.start).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') : '';
}

/** The library page, linked by the words that name it. */
function libraryNote({ url, title }: { url: string; title: string }, template: string, root: string): Note {
  const [before = '', after = ''] = template.split('{title}');
  return [before, make('a', { href: new URL(url, root).href }, title), after];
}

/** What the record of a wording in circulation says of it. */
function misquoteNotes(entry: number | undefined, { answer, words, root }: ItemContext, lead?: string): Note[] {
  const record = entry === undefined ? undefined : answer.records[entry];
  const misquote = record?.misquote;
  if (!record || !misquote) return [];
  const link = make('a', { href: new URL(record.url, root).href }, words.openMisquote);
  const label = words.misquotes[misquote.verdict];
  return [
    [make('strong', {}, lead === undefined ? label : `${lead}${words.colon}${label}`), ' ', link],
    [words.evidence + misquote.evidence],
    [words.advice + misquote.advice],
  ];
}
