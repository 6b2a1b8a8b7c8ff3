import { describe, expect, test } from 'vitest';
import { findOccurrences, type Run } from './occurrences.ts';

/** Blocks of runs; what is found comes back as the words of its pieces. */
function found(blocks: readonly (readonly string[])[], ...words: string[]): string[][] {
  const runs: Run[] = blocks.flatMap((texts, block) => texts.map((text) => ({ text, block })));
  return findOccurrences(runs, words).map((pieces) =>
    pieces.map(({ run, start, end }) => (runs[run]?.text ?? '').slice(start, end)),
  );
}

describe('words are found', () => {
  test('wherever they stand, in reading order', () => {
    expect(found([['风沙来了，内涝来了。'], ['治风沙。']], '内涝', '风沙')).toEqual([['风沙'], ['内涝'], ['风沙']]);
  });

  test('across punctuation and space, which belong to the place', () => {
    expect(found([['他说：“吃别人嚼过的馍，\n 没味道。”']], '嚼过的馍没味道')).toEqual([['嚼过的馍，\n 没味道']]);
    expect(found([['嚼过的馍没味道']], '“嚼过的馍，没味道。”')).toEqual([['嚼过的馍没味道']]);
  });

  test('whatever their case and width', () => {
    expect(found([['１９６２年 ＣＣＴＶ']], '1962年', 'cctv')).toEqual([['１９６２年'], ['ＣＣＴＶ']]);
  });

  test('beyond the basic plane, whole', () => {
    expect(found([['在𠮷野家吃']], '𠮷')).toEqual([['𠮷']]);
  });

  test('as they are spelt, so that a page that has both spellings shows the one that was meant', () => {
    expect(found([['蘭考与兰考']], '兰考')).toEqual([['兰考']]);
  });
});

describe('elements within a text', () => {
  test('do not part words, and each gets its piece', () => {
    expect(found([['当年', '焦裕禄', '在', '兰考', '的时候']], '焦裕禄在兰考的')).toEqual([
      ['焦裕禄', '在', '兰考', '的'],
    ]);
  });

  test('get no piece of mere space or punctuation', () => {
    expect(found([['读《', '焦裕禄', '》', '\n', '精神']], '焦裕禄精神')).toEqual([['焦裕禄', '精神']]);
  });
});

describe('blocks', () => {
  test('part words', () => {
    expect(found([['深入'], ['群众']], '深入群众')).toEqual([]);
  });

  test('may hold a block and go on after it', () => {
    const runs: Run[] = [
      { text: '前', block: 0 },
      { text: '中', block: 1 },
      { text: '后', block: 2 },
    ];
    expect(findOccurrences(runs, ['前后'])).toEqual([]);
    expect(findOccurrences(runs, ['后'])).toEqual([[{ run: 2, start: 0, end: 1 }]]);
  });
});

describe('places that overlap', () => {
  test('are one', () => {
    expect(found([['调查研究工作']], '调查研究', '研究工作', '研究')).toEqual([['调查研究工作']]);
  });

  test('are one when they share a character that folds to two', () => {
    expect(found([['九㎡地']], '九m', '2地')).toEqual([['九㎡地']]);
  });

  test('are two when they only touch', () => {
    expect(found([['调查调查']], '调查')).toEqual([['调查'], ['调查']]);
  });
});

test('nothing is found for nothing', () => {
  expect(found([['，。'], []], '，', '')).toEqual([]);
  expect(found([], '馍')).toEqual([]);
});
