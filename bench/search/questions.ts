import { STOP_WORDS } from '../../src/search/quotes/stop-words.ts';
import type { Random } from '../mdx/random.ts';
import { someOf } from './draw.ts';
import type { Ground } from './ground.ts';

/** How people ask for something that was said; `X` is what it is about. */
export const FRAMES = [
  '焦裕禄说过关于X的话吗',
  '哪里讲过X',
  'X是怎么说的',
  '关于X有哪些语录',
  '请问X出自哪里',
  '有没有讲X的原话',
  '想找一句讲X的话',
  '谁说过X',
  'X这句话的出处是什么',
  '焦裕禄是怎样看待X的？',
  '帮我查一下X的原文',
  '为什么要讲X',
  '讲X的那段话在哪篇文章里',
  '如何理解X',
] as const;

const BETWEEN = ['和', '与', '、', '以及'] as const;
const HAN_WORD = /^\p{Script=Han}{2,}$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Different words of one text, each of two or more characters; undefined where it has fewer. */
export function drawKeywords(ground: Ground, choices: Random, count: number): string[] | undefined {
  const text = ground.texts[choices.between(0, ground.texts.length - 1)] ?? '';
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const fitting = [...new Set(words)].filter((word) => HAN_WORD.test(word) && !STOP_WORDS.has(word));
  const drawn = someOf(choices, fitting, count);
  const isApart = drawn.every((word) => drawn.every((other) => other === word || !other.includes(word)));
  return drawn.length === count && isApart ? drawn : undefined;
}

/** A question about something. @param topic one phrase, or two keywords */
export function asQuestion(topic: readonly string[], choices: Random): string {
  return choices.pick(FRAMES).replace('X', topic.join(choices.pick(BETWEEN)));
}
