import { describe, expect, it } from 'vitest';
import { labelBox, overlap, placeLabels } from './label-places.ts';

const frame = { left: 0, top: 0, right: 200, bottom: 100 };
const mark = (x: number, y: number, name = '兰考') => ({ x, y, radius: 4, name });

describe('placeLabels', () => {
  it('writes to the right first', () => {
    expect(placeLabels([mark(50, 50)], frame, 10)).toEqual([{ x: 59, y: 53.5, anchor: 'start' }]);
  });

  it('writes to the left at the right edge', () => {
    expect(placeLabels([mark(195, 50)], frame, 10)[0]?.anchor).toBe('end');
  });

  it('keeps names off one another', () => {
    const marks = [mark(50, 50), mark(76, 50), mark(60, 62)];
    const boxes = placeLabels(marks, frame, 10).map((label) => label && labelBox(label, '兰考', 10));
    const [a, b, c] = boxes;
    expect(a && b && c && [overlap(a, b), overlap(a, c), overlap(b, c)]).toEqual([false, false, false]);
  });

  it('writes over what is to be avoided only where nothing else is free', () => {
    const right = { left: 55, top: 0, right: 200, bottom: 100 };
    expect(placeLabels([mark(50, 50)], frame, 10, { avoided: [right] })[0]?.anchor).toBe('end');
    expect(placeLabels([mark(50, 50)], frame, 10, { avoided: [frame] })[0]?.anchor).toBe('start');
  });

  it('gives up a name without room', () => {
    expect(placeLabels([mark(50, 50)], frame, 10, { closed: [frame] })).toEqual([undefined]);
  });
});
