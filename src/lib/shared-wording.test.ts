import { expect, test } from 'vitest';
import { findKin, sharedStretches } from './shared-wording.ts';

const texts = [
  { id: 'short', text: '革命者要在困难面前逞英雄。' },
  { id: 'long', text: '灾区有个好处，它能锻炼人的革命意志，革命者要在困难面前，逞英雄。' },
  { id: 'other', text: '蹲下去才能看到蚂蚁。' },
  { id: 'bit', text: '困难面前不低头，大雪天里看望老人。' },
];

test('a saying within a longer one is its kin, and the longer one is kin of the saying', () => {
  const kin = findKin(texts);
  expect(kin.get('short')).toEqual([{ id: 'long', overlap: 1 }]);
  expect(kin.get('long')).toEqual([{ id: 'short', overlap: 1 }]);
});

test('a turn of phrase in common is not enough', () => {
  const kin = findKin(texts);
  expect(kin.get('other')).toEqual([]);
  expect(kin.get('bit')).toEqual([]);
});

test('words that many texts have make no kin', () => {
  const many = Array.from({ length: 8 }, (_, place) => ({
    id: `${place}`,
    text: `伟大时代的精神${String.fromCodePoint(0x4e00 + place * 40, 0x5e00 + place * 40)}`,
  }));
  expect([...findKin(many).values()].flat()).toEqual([]);
});

test('kin is mutual and beyond the threshold, the nearest first', () => {
  const made = ['甲乙丙丁戊己庚辛', '甲乙丙丁戊天地人', '甲乙丙丁戊己天地', '天地玄黄宇宙洪荒'].map((text, place) => ({
    id: `t${place}`,
    text,
  }));
  const kin = findKin(made);
  for (const [id, others] of kin) {
    const overlaps = others.map(({ overlap }) => overlap);
    expect(overlaps).toEqual([...overlaps].sort((a, b) => b - a));
    for (const { id: other, overlap } of others) {
      expect(overlap).toBeGreaterThanOrEqual(0.4);
      expect(kin.get(other)).toContainEqual({ id, overlap });
    }
  }
  expect(kin.get('t0')?.map(({ id }) => id)).toEqual(['t2', 't1']);
});

test('shared stretches cross punctuation and give the text back', () => {
  const stretches = sharedStretches('他说：“困难面前，逞英雄。”', '革命者要在困难面前逞英雄');
  expect(stretches).toEqual([
    { text: '他说：“', shared: false },
    { text: '困难面前，逞英雄', shared: true },
    { text: '。”', shared: false },
  ]);
  expect(sharedStretches('沙丘', '沙丘治好')).toEqual([{ text: '沙丘', shared: false }]);
});
