import { describe, expect, test } from 'vitest';
import { areComparable, compareWordings, differOnlyInMarks, lettersOf, marksDiffer } from './compare-wordings.ts';

const show = (first: string, second: string) =>
  compareWordings(first, second)
    .map(({ kind, from, to }) => (kind === 'same' ? from : `[${from}|${to}]`))
    .join('');

/** Wordings made of few different characters, so that everything repeats: the same numbers give the same texts. */
function* madeWordings(count: number): Generator<[string, string]> {
  const alphabet = Array.from('沙丘治好，。的𠮷');
  let state = 7;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const make = () => Array.from({ length: next(14) }, () => alphabet[next(alphabet.length)] ?? '').join('');
  for (let made = 0; made < count; made += 1) yield [make(), make()];
}

describe('two wordings beside each other', () => {
  test.each([
    ['吃别人嚼过的馍没味道。', '别人嚼过的馍没有味道', '[吃|]别人嚼过的馍没[|有]味道[。|]'],
    ['我决不离开那里。', '我决不离开这里。', '我决不离开[那|这]里。'],
    ['向毛泽东同志的好学生', '向毛主席的好学生', '向毛[泽东同志|主席]的好学生'],
    ['同样的话。', '同样的话。', '同样的话。'],
    ['', '全是新的', '[|全是新的]'],
    ['甲乙丙', '丁戊', '[甲乙丙|丁戊]'],
  ])('%s / %s', (first, second, shown) => expect(show(first, second)).toBe(shown));

  test('a lone equal letter amid longer differences belongs to them', () => {
    expect(show('这短暂的一刻化为了永恒', '这短暂铸就了永恒')).toBe('这短暂[的一刻化为|铸就]了永恒');
    expect(show('他们去开会的时候', '她俩在车站的候车室')).not.toContain(']的[');
  });

  test('runs joined give both wordings back, and neighbours are of different kinds', () => {
    for (const [first, second] of madeWordings(400)) {
      const runs = compareWordings(first, second);
      expect(runs.map(({ from }) => from).join('')).toBe(first);
      expect(runs.map(({ to }) => to).join('')).toBe(second);
      for (const [place, run] of runs.entries()) {
        expect(run.from + run.to).not.toBe('');
        expect(run.kind === 'same').toBe(run.from === run.to);
        expect((runs[place + 1]?.kind ?? '') === 'same', JSON.stringify(runs)).toBe(
          run.kind !== 'same' && place + 1 < runs.length,
        );
      }
    }
  });

  test('a wording compared with itself is one run', () => {
    for (const [text] of madeWordings(50)) {
      expect(compareWordings(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', from: text, to: text }]);
    }
  });
});

test('punctuation alone is told from words', () => {
  expect(differOnlyInMarks(compareWordings('拼上老命大干一场。', '拼上老命，大干一场'))).toBe(true);
  expect(differOnlyInMarks(compareWordings('拼上老命大干。', '拼上性命，大干'))).toBe(false);
  expect(differOnlyInMarks(compareWordings('一样。', '一样。'))).toBe(false);
  expect(marksDiffer(compareWordings('心里装着，唯独没有。', '心中装着、唯独没有。'))).toBe(true);
  expect(marksDiffer(compareWordings('我是您的儿子。', '我是您儿子……'))).toBe(false);
});

test('wordings with little in common are not compared', () => {
  expect(areComparable(compareWordings('你不开口吆喝怎么卖得出去？', '今天爸爸事不多，带你去卖酱菜吧。'))).toBe(false);
  expect(areComparable(compareWordings('镜头要多对准群众。', '把镜头对准群众，不要给我照！'))).toBe(true);
});

test('letters are Han characters, letters and digits', () => {
  expect(lettersOf('“36万”人，A B……')).toBe('36万人AB');
});
