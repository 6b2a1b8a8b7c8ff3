import { describe, expect, it } from 'vitest';
import { breakLines, emWidth } from './text-width.ts';

describe('emWidth', () => {
  it('counts Han characters and Chinese punctuation as one', () => {
    expect(emWidth('兰考，“焦桐”')).toBe(7);
  });

  it('counts Latin letters and digits as less', () => {
    expect(emWidth('475天')).toBeCloseTo(2.8);
  });
});

describe('breakLines', () => {
  it('keeps a short text on one line', () => {
    expect(breakLines('兰考县', 3)).toEqual(['兰考县']);
  });

  it('cuts a long text without losing a character', () => {
    expect(breakLines('住进河南医学院附属医院', 4)).toEqual(['住进河南', '医学院附', '属医院']);
  });

  it('never cuts a character, however narrow the column', () => {
    expect(breakLines('桐树', 0.5)).toEqual(['桐', '树']);
  });
});
