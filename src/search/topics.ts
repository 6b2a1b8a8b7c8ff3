import { fold, type SimplifyTable } from './fold.ts';
import { browserSegmenter, type Segmenter } from './quotes/segments.ts';
import { STOP_WORDS } from './quotes/stop-words.ts';

const SEPARATOR = /[^\p{L}\p{M}\p{N}]+/u;
const LONGEST_STOP_WORD = Math.max(...[...STOP_WORDS].map(({ length }) => length));

const segmenter = browserSegmenter();

/**
 * The words of a question that carry its topic, folded, each once: 焦裕禄说过关于调查研究的话吗 → 焦裕禄, 调查研究.
 * What stands between the words that frame questions is taken as it is where no dictionary is at hand.
 */
export function topicWords(question: string, table: SimplifyTable): string[] {
  const words = segmenter ? dictionaryWords(segmenter, question) : betweenFrames(question);
  return [...new Set(words.map((word) => fold(word, table).text).filter((word) => [...word].length >= 2))];
}

/** Dictionary words that are no framing words. */
function dictionaryWords(dictionary: Segmenter, question: string): string[] {
  const words = [...dictionary(question)].map(({ segment }) => segment);
  return words.filter((word) => !STOP_WORDS.has(word) && !SEPARATOR.test(word));
}

/** The question cut at its longest framing words, from left to right. */
function betweenFrames(question: string): string[] {
  return question.split(SEPARATOR).flatMap((part) => {
    const pieces = [''];
    for (let at = 0; at < part.length;) {
      let length = Math.min(LONGEST_STOP_WORD, part.length - at);
      while (length > 0 && !STOP_WORDS.has(part.slice(at, at + length))) length -= 1;
      if (length > 0) pieces.push('');
      else pieces.push((pieces.pop() ?? '') + (part[at] ?? ''));
      at += Math.max(1, length);
    }
    return pieces;
  });
}
