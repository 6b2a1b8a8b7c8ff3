import { describe, expect, it } from 'vitest';
import { emWidth } from './text-width.ts';
import { TYPE } from './timeline-points.ts';
import { spread, verticalLine } from './timeline-vertical.ts';

describe('verticalLine', () => {
  const points = Array.from({ length: 12 }, (_, index) => ({
    date: `1963-${String(index + 1).padStart(2, '0')}-01`,
    label: '一件很长的事，长到窄窄的屏幕上一行写不下',
    href: `#${index}`,
    major: true,
  }));
  const line = verticalLine(points, '1963', '1963');

  it('breaks labels so that none leaves the drawing', () => {
    for (const { x, lines } of line.labels) {
      for (const text of lines) expect(x + emWidth(text) * TYPE).toBeLessThanOrEqual(line.width);
    }
  });

  it('keeps labels apart and inside the drawing', () => {
    line.labels.slice(1).forEach(({ y }, index) => {
      const above = line.labels[index];
      expect(y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.lines.length ?? 0) * line.lineHeight);
    });
    const last = line.labels.at(-1);
    expect((last?.y ?? 0) + ((last?.lines.length ?? 1) - 1) * line.lineHeight).toBeLessThan(line.height);
  });
});

describe('spread', () => {
  it('leaves items where they want to be', () => {
    expect(
      spread(
        [
          { at: 0, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([0, 50]);
  });

  it('moves touching items apart, as far up as down', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it('stays between the ends', () => {
    expect(
      spread(
        [
          { at: 0, size: 10 },
          { at: 0, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([0, 10]);
    expect(
      spread(
        [
          { at: 99, size: 10 },
          { at: 99, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 90]);
  });
});
