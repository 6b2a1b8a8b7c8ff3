import { attributionBefore, attributionBehind, type Attribution } from './attribution.ts';
import type { Checker } from './checker.ts';
import type { Finding } from './finding.ts';
import { judgeProse } from './judge-prose.ts';
import { judgeQuoted, SHORTEST_QUOTED, unlisted } from './judge-quoted.ts';
import type { CheckVerdict, Judgement, Standing } from './judgement.ts';
import { partOf } from './part.ts';
import { sameMarks } from './marks-between.ts';
import type { Quoted } from './quoted.ts';
import { sentenceAround, sentencesOf, type Range } from './sentences.ts';
import { breaksOf, piecesOf, rangeOf, simplifiedText, writtenIn, type Written } from './written.ts';
import { preferenceFor, wrongSpeaker } from './wrong-speaker.ts';

/** Passages in quotation marks before one that are left out of account when its speaker is looked for. */
const NEIGHBOURS = 8;
/** Verdicts after which nothing more is to be said of what stands within a passage. */
const SETTLED: readonly CheckVerdict[] = ['same', 'misquote', 'differs'];

/** Reads the passages of one text. */
export class PassageReader {
  readonly #text: string;
  readonly #checker: Checker;
  /** The text in simplified characters: names and verbs are read in it. */
  readonly #simplified: string;

  constructor(text: string, checker: Checker) {
    this.#text = text;
    this.#checker = checker;
    this.#simplified = simplifiedText(text, checker.catalogue.table);
  }

  /** True for a passage that is long enough to interrupt the sentence it stands in; a word or two do not. */
  interrupts(passage: Range): boolean {
    return this.#written(passage).folded.text.length >= SHORTEST_QUOTED;
  }

  /**
   * What is said of a passage in quotation marks and, unless that is settled, of what stands within it.
   * @param beside passages of the same level
   * @param floor where the sentence may begin at the earliest
   */
  readQuoted(passage: Quoted, beside: readonly Quoted[], floor = 0): Finding[] {
    const written = this.#written(passage);
    const attribution = this.#attribution(passage, beside, floor);
    const judgement = this.#judge(written, attribution);
    if (!judgement) return this.#within(passage);
    const find = (judged: Judgement) => this.#finding(passage, written, judged, attribution);
    if (SETTLED.includes(judgement.verdict)) return [find(judgement)];
    const page = judgement.verdict === 'unlisted' ? this.#titled(written.folded.text) : undefined;
    if (page) return [{ ...find({ ...judgement, verdict: 'library' }), page }];
    const within = this.#within(passage);
    // What it resembles may only stand within it, as somebody else's words.
    const inner = new Set(within.flatMap(({ parts }) => parts.map(({ recorded }) => recorded?.entry)));
    const isWithin = judgement.parts.some(({ standing }) => inner.has(standing?.wording.entry) && standing);
    return [find(isWithin ? unlisted(written.folded.text) : judgement), ...within];
  }

  /** What is said of the sayings that stand in a sentence without quotation marks. */
  readProse(sentence: Range): Finding[] {
    const written = this.#written(sentence);
    const prose = { words: written.folded.text, isBreak: breaksOf(written) };
    return judgeProse(prose, this.#checker, () => false).flatMap((judgement) => {
      const [part] = judgement.parts;
      if (!part) return [];
      const range = rangeOf(written, part);
      const attribution = attributionBefore(this.#simplified, range.start, this.#checker.names);
      return [this.#finding({ ...range, opening: '' }, written, judgement, attribution)];
    });
  }

  #attribution(passage: Quoted, beside: readonly Quoted[], floor: number): Attribution | undefined {
    const { names } = this.#checker;
    const before = beside.filter(({ end }) => end < passage.start).slice(-NEIGHBOURS);
    return (
      attributionBefore(this.#simplified, passage.start - 1, names, floor, before) ??
      attributionBehind(this.#simplified, passage.end + 1, names)
    );
  }

  #judge(written: Written, attribution: Attribution | undefined): Judgement | undefined {
    const { table } = this.#checker.catalogue;
    const { text: words } = written.folded;
    const { start, end } = rangeOf(written, { from: 0, to: words.length });
    const hasMarksOf = ({ wording, from, to }: Standing) => {
      const { original, folded } = wording;
      return sameMarks(this.#text.slice(start, end), original.slice(folded.start[from], folded.end[to - 1]), table);
    };
    const quoted = { words, pieces: piecesOf(written), isBreak: breaksOf(written), hasMarksOf };
    return judgeQuoted(quoted, this.#checker, preferenceFor(attribution, this.#checker));
  }

  /** The entry that has these words for a name. */
  #titled(words: string): Finding['page'] | undefined {
    const number = this.#checker.titles.get(words);
    const entry = number === undefined ? undefined : this.#checker.catalogue.entries[number];
    return entry && { url: entry.url, title: entry.title };
  }

  /** What is said of the passages and sayings within a passage. */
  #within({ start, end, inner }: Quoted): Finding[] {
    const quoted = inner.flatMap((one) => this.readQuoted(one, inner, start));
    const starts = [start, ...inner.map((one) => one.end + 1)];
    const ends = [...inner.map((one) => one.start - 1), end];
    const sentences = starts.flatMap((from, index) =>
      sentencesOf(this.#text, { start: from, end: ends[index] ?? end }),
    );
    return sentences.length > 1 ? [...quoted, ...sentences.flatMap((sentence) => this.readProse(sentence))] : quoted;
  }

  #finding(
    { start, end, opening }: Range & { readonly opening: string },
    written: Written,
    judgement: Judgement,
    attribution: Attribution | undefined,
  ): Finding {
    const { verdict, joint, cautions, parts } = judgement;
    const speaker = wrongSpeaker(this.#text, judgement, attribution, this.#checker);
    return {
      start,
      end,
      verdict,
      opening,
      sentence: sentenceAround(this.#text, { start, end }),
      parts: parts.map((part) => partOf(part, written, verdict, this.#checker)),
      cautions: cautions.filter((entry) => speaker !== undefined || !this.#checker.warnsOfSpeaker(entry)),
      ...(joint ? { joint } : {}),
      ...(speaker ? { speaker } : {}),
    };
  }

  #written(range: Range): Written {
    return writtenIn(this.#text, range, this.#checker.catalogue.table);
  }
}
