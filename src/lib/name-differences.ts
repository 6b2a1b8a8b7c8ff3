import { lettersOf, type Run } from './compare-wordings.ts';

/**
 * One difference as it can be said in words. `after` is what stands before it in the first wording, empty at the
 * beginning; `from` and `to` are shortened when long.
 */
export interface NamedDifference {
  readonly kind: 'left-out' | 'added' | 'changed';
  readonly after: string;
  readonly from: string;
  readonly to: string;
}

/** Characters of a difference that are named in full; a longer one keeps its beginning and its end. */
const LONGEST = 14;
const KEPT_START = 6;
const KEPT_END = 4;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The differences in letters between two wordings, in order. Punctuation around a difference is left away; a difference
 * in punctuation alone is not named. A changed character is named with the word it stands in, as `那里` and `这里`.
 */
export function nameDifferences(runs: readonly Run[]): NamedDifference[] {
  const words = wordsOf(runs.map(({ from }) => from).join(''));
  let at = 0;
  return runs.flatMap((run, place): NamedDifference[] => {
    const start = at;
    at += run.from.length;
    const [from, to] = [trimMarks(run.from), trimMarks(run.to)];
    if (run.kind === 'same' || lettersOf(from) === lettersOf(to)) return [];
    if (from === '' || to === '') {
      const kind = from === '' ? 'added' : 'left-out';
      return [{ kind, after: lastWord(words, start), from: shorten(from), to: shorten(to) }];
    }
    const isWhole = from === run.from && to === run.to;
    const [left, right] = isWhole ? restOfWord(words, start, at, runs[place - 1], runs[place + 1]) : ['', ''];
    return [
      {
        kind: 'changed',
        after: lastWord(words, start - left.length),
        from: shorten(left + from + right),
        to: shorten(left + to + right),
      },
    ];
  });
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words and the punctuation between them. */
function wordsOf(text: string): Word[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.length,
    text: segment,
  }));
}

/** The word that ends before a place; a word of one character comes with the one it follows directly. */
function lastWord(words: readonly Word[], place: number): string {
  const before = words.filter(({ start }) => start < place).map(({ start, text }) => text.slice(0, place - start));
  while (before.length > 0 && lettersOf(before[before.length - 1] ?? '') === '') before.pop();
  const last = before.pop() ?? '';
  const previous = before.pop() ?? '';
  return [...last].length === 1 ? lettersOf(previous) + last : last;
}

/** What the words at the two ends of a stretch have outside it; nothing where another difference stands in the word. */
function restOfWord(
  words: readonly Word[],
  start: number,
  end: number,
  before: Run | undefined,
  after: Run | undefined,
): [left: string, right: string] {
  const first = words.find((word) => word.start < start && word.end > start);
  const last = words.find((word) => word.start < end && word.end > end);
  const left = first ? first.text.slice(0, start - first.start) : '';
  const right = last ? last.text.slice(end - last.start) : '';
  const isBeside = (before?.from ?? '').endsWith(left) && (after?.from ?? '').startsWith(right);
  return isBeside ? [left, right] : ['', ''];
}

function trimMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, KEPT_START).join('')}……${characters.slice(-KEPT_END).join('')}`;
}
