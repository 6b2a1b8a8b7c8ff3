import type { Corpus } from './corpus.ts';
import { Reader } from './reader.ts';
import type { Sounds } from './sounds.ts';

/** The best way to read the query in a line. */
export interface Reading {
  readonly line: number;
  /** Offset in `Corpus.text`, and units read from there. */
  readonly at: number;
  readonly length: number;
  /** From 0.6 (initials) to 1.2 (written as it stands), by letter of the query. */
  readonly worth: number;
  /** In initials: how much it takes to come about by chance. */
  readonly evidence: number;
  /** True when some character is given by its initial alone, or nothing is given in full. */
  readonly isAbridged: boolean;
}

/** Says whether a reading that is abridged counts. */
export type Acceptance = (reading: Reading) => boolean;

/**
 * Lines that can be read as the query: every character may stand for itself, be spelt in full, or by its initial (zh,
 * ch and sh also by two letters); the last syllable may be unfinished.
 * @param asked folded, with at least one letter
 * @param loose also takes what accents do not tell apart, in syllables that are spelt out
 * @param accepts decides on abridged readings; all others count
 */
export function readAs(
  corpus: Corpus,
  sounds: Sounds,
  asked: string,
  loose: boolean,
  accepts: Acceptance,
): Map<number, Reading> {
  const reader = new Reader(corpus, sounds, asked, loose);
  const best = new Map<number, Reading>();
  for (let at = 0; at < corpus.symbols.length; at += 1) {
    const end = reader.bestFrom(at);
    if (!end) continue;
    const reading: Reading = {
      line: corpus.lineAt(at),
      at,
      length: end.at - at,
      worth: end.worth / asked.length,
      evidence: end.evidence,
      isAbridged: end.full === 0 || end.initials > 0,
    };
    if (reading.isAbridged && !accepts(reading)) continue;
    const known = best.get(reading.line);
    if (!known || valueOf(corpus, known) < valueOf(corpus, reading)) best.set(reading.line, reading);
  }
  return best;
}

/** How well a reading answers, from about 60 to 130: by its worth, and by where it begins. */
export function valueOf(corpus: Corpus, { worth, at }: Reading): number {
  return 100 * worth + 3 * corpus.beginningAt(at);
}
