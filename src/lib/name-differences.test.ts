import { expect, test } from 'vitest';
import { compareWordings } from './compare-wordings.ts';
import { nameDifferences } from './name-differences.ts';

const named = (first: string, second: string) => nameDifferences(compareWordings(first, second));

test('what is left out or added is named with what stands before it', () => {
  expect(named('活着，我没有治好沙丘。', '活着没有治好沙丘！')).toEqual([
    { kind: 'left-out', after: '活着', from: '我', to: '' },
  ]);
  expect(named('我是您的儿子', '娘啊，我是您的儿子')).toEqual([{ kind: 'added', after: '', from: '', to: '娘啊' }]);
});

test('a changed character is named with its word', () => {
  expect(named('我决不离开那里', '我决不离开这里')).toMatchObject([{ kind: 'changed', from: '那里', to: '这里' }]);
  expect(named('埋在沙堆上', '埋在沙丘上')).toMatchObject([{ kind: 'changed', from: '沙堆', to: '沙丘' }]);
});

test('words are taken from the two wordings only, even where two slips share a word', () => {
  const [first, second] = ['全心全意为人民', '金心金意为人民'];
  for (const { from, to } of named(first, second)) {
    expect(first).toContain(from);
    expect(second).toContain(to);
  }
});

test('punctuation is not named, and not taken into what is named', () => {
  expect(named('拼上老命大干一场。', '拼上老命，大干一场')).toEqual([]);
  expect(named('地方。', '地方，问题是要干')).toMatchObject([{ kind: 'added', to: '问题是要干' }]);
});

test('a long difference keeps its beginning and its end', () => {
  const [difference] = named('我们对兰考的一草一木都有深厚的感情。不达目的，死不瞑目', '不达目的，死不瞑目');
  expect(difference).toMatchObject({ kind: 'left-out', from: '我们对兰考的……厚的感情' });
});
