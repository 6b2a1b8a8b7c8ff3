import { describe, expect, test } from 'vitest';
import { agreementOf, likestStretches, nearestStretch, prefixStretches, suffixStretches } from './alignment.ts';

const SAYING = '要尽量减少会议走出办公室到下面去';

describe('the nearest stretch', () => {
  test.each([
    ['走出办公室', 0, '走出办公室'],
    ['走出力公室', 1, '走出办公室'],
    ['走办出公室', 1, '走出办公室'],
    ['走出公室', 1, '走出办公室'],
    ['走出了办公室', 1, '走出办公室'],
    ['要尽量减少会意', 1, '要尽量减少会议'],
    ['药尽量减少会议', 1, '要尽量减少会议'],
  ])('%s is %i away', (asked, cost, meant) => {
    const stretch = nearestStretch(asked, SAYING);
    expect(stretch.cost).toBe(cost);
    expect(SAYING.slice(stretch.from, stretch.to)).toBe(meant);
  });

  test('what agrees, as a share', () => {
    expect(agreementOf(5, { cost: 1, from: 0, to: 5 })).toBeCloseTo(0.8);
    expect(agreementOf(2, { cost: 2, from: 0, to: 1 })).toBe(0);
  });
});

test('beginnings and ends of two sayings in one', () => {
  const asked = '走出办公室水牛掉井';
  const first = prefixStretches(asked, SAYING);
  const last = suffixStretches(asked, '干部不领水牛掉井');
  expect([first[5]?.cost, last[5]?.cost]).toEqual([0, 0]);
  expect(first).toHaveLength(asked.length + 1);
  expect(last[5]).toEqual({ cost: 0, from: 4, to: 8 });
});

test('the likest stretches of two texts', () => {
  const prose = '他常讲要尽量减少会意走出办公室这个道理';
  const { asked, text, score } = likestStretches(prose, SAYING);
  expect(prose.slice(asked.from, asked.to)).toBe('要尽量减少会意走出办公室');
  expect(SAYING.slice(text.from, text.to)).toBe('要尽量减少会议走出办公室');
  expect(score).toBe(10);
  expect(likestStretches('天地玄黄', '宇宙洪荒').score).toBe(0);
});
