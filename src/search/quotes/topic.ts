import { foldCharacter, type SimplifyTable } from '../fold.ts';
import type { Segmenter } from './segments.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Two neighbouring characters that are no word, or belong to two. */
export interface Seam {
  readonly pair: string;
  /** True when one of the two frames the question. */
  readonly isFramed: boolean;
  /** True when one of the two belongs to no word of several characters, so that the pair may be a word itself. */
  readonly isLoose: boolean;
}

/** What a question is about, besides the words that frame it. */
export interface Topic {
  /** Words of two and more characters, or the single character that is all there is besides framing words. */
  readonly words: readonly string[];
  readonly seams: readonly Seam[];
  /** True when no dictionary told where words end, so that many a pair belongs to two of them. */
  readonly isGuessed: boolean;
}

/** What a character of a question belongs to. */
type Belonging = 'frame' | 'word' | 'loose' | 'gap';

interface Part {
  readonly text: string;
  readonly belonging: Belonging;
}

/** Stands for whatever folding drops, so that no word reaches across it. */
const GAP = ' ';
const WORD_OR_GAP = / +|[^ ]+/g;
const MOST_WORDS_OF_FRAME = 4;

const LETTERS = /^[a-z]{2,}/;
/** Single characters that frame a question wherever they stand; the others do so as words of their own only. */
const PARTICLES = '的了吗呢吧啊么和与是讲';

/**
 * Takes questions apart. A dictionary only weighs what is asked; it never decides whether a line matches. Where there
 * is none, every two neighbouring characters outside of framing words may be a word.
 */
export class Topics {
  readonly #fold: (text: string) => string;
  readonly #segmenter: Segmenter | null;
  readonly #frames: ReadonlySet<string>;
  /** What frames a question wherever it stands, the longest first. */
  readonly #sureFrames: readonly string[];

  constructor(table: SimplifyTable, segmenter: Segmenter | null) {
    this.#fold = (text) => [...text].map((character) => foldCharacter(character, table) || GAP).join('');
    this.#segmenter = segmenter;
    this.#frames = new Set([...STOP_WORDS].map(this.#fold));
    const particles = this.#fold(PARTICLES);
    this.#sureFrames = [...this.#frames]
      .filter((word) => word.length > 1 || particles.includes(word))
      .sort((a, b) => b.length - a.length);
  }

  /** What a question is about, folded. */
  of(question: string): Topic {
    const parts = this.#segmenter ? this.#byDictionary(question, this.#segmenter) : this.#byFrames(question);
    const belongings = parts.flatMap(({ text, belonging }) => text.split('').map(() => belonging));
    const starts = new Set<number>();
    let at = 0;
    for (const { text } of parts) {
      starts.add(at);
      at += text.length;
    }
    const units = parts
      .map(({ text }) => text)
      .join('')
      .split('');
    const own = parts.filter(({ belonging }) => belonging === 'word' || belonging === 'loose').map(({ text }) => text);
    const isWord = ({ length }: string) => length > 1 || own.length === 1;
    return {
      words: own.filter(isWord),
      seams: seamsOf(units, belongings, starts),
      isGuessed: this.#segmenter === null,
    };
  }

  #byDictionary(question: string, segmenter: Segmenter): Part[] {
    const words = [...segmenter(question)].flatMap(({ segment }) => this.#fold(segment).match(WORD_OR_GAP) ?? []);
    const parts: Part[] = [];
    for (let at = 0; at < words.length; at += 1) {
      // Dictionaries divide some of the framing words; the longest that is made of whole words counts.
      const most = words.slice(at, at + MOST_WORDS_OF_FRAME).map((_word, more) => words.slice(at, at + more + 1));
      const frame = most.reverse().find((several) => this.#frames.has(several.join('')));
      const text = frame?.join('') ?? words[at] ?? '';
      parts.push({
        text,
        belonging: frame ? 'frame' : text.startsWith(GAP) ? 'gap' : text.length > 1 ? 'word' : 'loose',
      });
      at += frame ? frame.length - 1 : 0;
    }
    return parts;
  }

  /** The longest framing words from left to right, words of letters, single characters. */
  #byFrames(question: string): Part[] {
    const asked = this.#fold(question);
    const parts: Part[] = [];
    for (let at = 0; at < asked.length; at += parts[parts.length - 1]?.text.length ?? 1) {
      const frame = this.#sureFrames.find((word) => asked.startsWith(word, at));
      const letters = LETTERS.exec(asked.slice(at))?.[0];
      const single = asked.charAt(at);
      if (frame !== undefined) parts.push({ text: frame, belonging: 'frame' });
      else if (letters !== undefined) parts.push({ text: letters, belonging: 'word' });
      else parts.push({ text: single, belonging: single === GAP ? 'gap' : 'loose' });
    }
    return parts;
  }
}

/** Pairs across the beginnings of words, and between characters of no word. */
function seamsOf(units: readonly string[], belongings: readonly Belonging[], starts: ReadonlySet<number>): Seam[] {
  return units.slice(1).flatMap((unit, before) => {
    const both = [belongings[before], belongings[before + 1]];
    const isWithin = both[0] === 'word' && both[1] === 'word' && !starts.has(before + 1);
    const isFrame = both[0] === 'frame' && both[1] === 'frame';
    if (both.includes('gap') || isWithin || isFrame) return [];
    const isFramed = both.includes('frame');
    return { pair: (units[before] ?? '') + unit, isFramed, isLoose: !isFramed && both.includes('loose') };
  });
}
