import type { Names, Speaker } from './names.ts';
import * as speech from './speech-words.ts';

/** Who is said to have spoken. */
export interface Attribution {
  readonly speakers: readonly Speaker[];
  /** Where the name stands: UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Characters before a quotation in which its speaker is looked for, and behind it. */
const REACH = 100;
const REACH_BEHIND = 16;
/** Between the name and the verb. */
const FAR = 24;

const SENTENCE_END = /[。！？!?；;\n]/;
const CLAUSE_END = /[，,：:]/;
/** Stands for words in quotation marks before this quotation, which say nothing about who speaks. */
const QUOTED = '\u0001';
const LEAD = /[\s：:，,、—…]*$/;
/** Nothing but a joining word stands between these words and those before them. */
const CHAIN = /\u0001[和与及以、还有]*$/;

/**
 * Who a text says has spoken the words from `start` on; undefined where it names nobody, or only somebody who hands on
 * the words of another.
 * @param floor where the sentence may begin at the earliest, for example behind the mark that opens a longer quotation
 * @param quoted passages in quotation marks before these words
 */
export function attributionBefore(
  text: string,
  start: number,
  names: Names,
  floor = 0,
  quoted: readonly { start: number; end: number }[] = [],
): Attribution | undefined {
  const from = Math.max(floor, start - REACH);
  let before = text.slice(from, start);
  for (const range of quoted) {
    if (range.end > start || range.end <= from) continue;
    const [first, last] = [Math.max(0, range.start - 1 - from), range.end + 1 - from];
    before = before.slice(0, first) + QUOTED.repeat(last - first) + before.slice(last);
  }
  const head = before.replace(LEAD, '');
  const sentence = lastPiece(head, SENTENCE_END);
  const isLabelled = /[：:]\s*$/.test(before);
  const found = (isLabelled ? labelOf(sentence.text, names) : undefined) ?? readClauses(sentence.text, names);
  return found && { ...found, start: from + sentence.start + found.start, end: from + sentence.start + found.end };
}

/** Who is named right behind words that end at `end`, as in “……”，焦裕禄说。 */
export function attributionBehind(text: string, end: number, names: Names): Attribution | undefined {
  const behind = text.slice(end, end + REACH_BEHIND * 2);
  const lead = /^[”’」』"＂\s，,。]*/.exec(behind)?.[0].length ?? 0;
  const clause = /^[^，,。！？!?；;：:\n“”「」『』"]*/.exec(behind.slice(lead))?.[0] ?? '';
  const next = behind.charAt(lead + clause.length);
  if (clause.length > REACH_BEHIND || /[：:“「『"]/.test(next)) return undefined;
  const first = names.find(clause)[0];
  if (first?.start !== 0 || !speech.ENDS_IN_SAYING.test(clause)) return undefined;
  const found = subjectOf(clause, names);
  return found && { ...found, start: end + lead + found.start, end: end + lead + found.end };
}

/** Who is named as in a list or a dialogue: a name and a colon, and nothing else. */
function labelOf(sentence: string, names: Names): Attribution | undefined {
  const label = sentence.trim();
  const start = sentence.indexOf(label);
  const person = names.find(label)[0];
  const isAlone = person?.start === 0 && label.slice(person.end).replace(speech.TITLE, '') === '';
  return person && isAlone ? { speakers: [person.speaker], start, end: start + person.end } : undefined;
}

function readClauses(sentence: string, names: Names): Attribution | undefined {
  const own = lastPiece(sentence, CLAUSE_END);
  const subject = subjectOf(own.text, names);
  if (subject) return { ...subject, start: own.start + subject.start, end: own.start + subject.end };
  // Words after other words in quotation marks are said by the same person.
  if (CHAIN.test(own.text)) {
    return readClauses(sentence.slice(0, own.start + own.text.indexOf(QUOTED)).replace(LEAD, ''), names);
  }
  const verb = speech.ENDS_IN_SAYING.exec(own.text);
  if (!verb || !speech.NO_SUBJECT.test(own.text.slice(0, verb.index).trim())) return undefined;
  return own.start === 0 ? undefined : beginsWithName(sentence.slice(0, own.start - 1), names);
}

/** The one with whom an earlier clause of the sentence begins. */
function beginsWithName(sentence: string, names: Names): Attribution | undefined {
  const clause = lastPiece(sentence, CLAUSE_END);
  const subject = personsIn(clause.text, names)[0];
  if (subject && speech.BEFORE_SUBJECT.test(clause.text.slice(0, subject.start).trim())) {
    const reports = clause.text.search(speech.REPORTING) >= 0;
    const { speaker, start, end } = subject;
    return reports ? undefined : { speakers: [speaker], start: clause.start + start, end: clause.start + end };
  }
  const isFiller = !subject && clause.text.length <= 14 && clause.text.search(speech.SOMEBODY_ELSE) < 0;
  return isFiller && clause.start > 0 ? beginsWithName(sentence.slice(0, clause.start - 1), names) : undefined;
}

/** Who speaks in a clause that ends in a verb of saying, or owns the words that it ends in. */
function subjectOf(clause: string, names: Names): Attribution | undefined {
  const reporting = [...clause.matchAll(speech.REPORTING)].pop();
  const from = reporting ? reporting.index + reporting[0].length : 0;
  const persons = personsIn(clause, names).filter(({ start }) => start >= from);
  for (let index = persons.length - 1; index >= 0; index -= 1) {
    const person = persons[index];
    if (!person) continue;
    const behind = clause.slice(person.end);
    const owns = speech.ENDS_IN_WORDS.test(behind);
    if (!owns && !says(behind)) return undefined;
    if (!owns && speech.OBJECT.test(clause.slice(0, person.start))) continue;
    const together = [person];
    for (let before = persons[index - 1]; before; before = persons[persons.indexOf(before) - 1]) {
      if (!speech.AND.test(clause.slice(before.end, together[0]?.start))) break;
      together.unshift(before);
    }
    return { speakers: together.map(({ speaker }) => speaker), start: together[0]?.start ?? 0, end: person.end };
  }
  return undefined;
}

/** True when what stands behind a name makes the person the one who says. */
function says(behind: string): boolean {
  const verb = speech.ENDS_IN_SAYING.exec(behind);
  if (!verb) return false;
  const between = behind.slice(0, verb.index).replace(speech.TITLE, '');
  if (between.length > FAR || between.startsWith('的')) return false;
  return [...between.matchAll(speech.SOMEBODY_ELSE)].every(({ index }) =>
    speech.ADDRESSING.test(between.slice(0, index)),
  );
}

function personsIn(clause: string, names: Names): { speaker: Speaker; start: number; end: number }[] {
  return names.find(clause).filter(({ end }) => !speech.NOT_THE_PERSON.test(clause.slice(end)));
}

/** What follows the last of some signs. */
function lastPiece(text: string, sign: RegExp): { text: string; start: number } {
  let start = text.length;
  while (start > 0 && !sign.test(text.charAt(start - 1))) start -= 1;
  return { text: text.slice(start), start };
}
