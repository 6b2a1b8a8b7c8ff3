import { describe, expect, it } from 'vitest';
import { emWidth } from './text-width.ts';
import { horizontalLine } from './timeline-horizontal.ts';
import { TYPE } from './timeline-points.ts';

const point = (date: string, label: string, major = false) => ({ date, label, href: `#${date}`, major });
const life = [
  point('1922-08-16', '生于博山', true),
  point('1962-12-06', '到兰考报到', true),
  point('1963', '调查三害'),
  point('1964-05-14', '逝世', true),
  point('1966-02-07', '通讯发表', true),
  point('2026-02-07', '通讯发表六十周年', true),
];

describe('horizontalLine', () => {
  const line = horizontalLine(life, '1922', '2026');

  it('ends every label inside the drawing', () => {
    for (const {
      point: { label },
      x,
    } of line.labels) {
      expect(x + emWidth(label) * TYPE).toBeLessThanOrEqual(line.width);
    }
  });

  it('keeps dots far enough apart to be pressed, and loses no point', () => {
    const gaps = line.dots.slice(1).map(({ at }, index) => at - (line.dots[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    expect(line.dots.flatMap(({ points }) => points)).toHaveLength(life.length);
  });

  it('leads a dot to the event that is written out', () => {
    const dot = line.dots.find(({ points }) => points.some(({ date }) => date === '1963'));
    expect(dot?.points[0].label).toBe('到兰考报到');
  });

  it('leaves out what lies outside the span', () => {
    expect(horizontalLine(life, '1962-12-06', '1964-03-23').labels.map(({ point: { label } }) => label)).toEqual([
      '到兰考报到',
    ]);
  });

  it('draws an empty line without points', () => {
    expect(horizontalLine([], '1922', '2026').dots).toEqual([]);
  });
});
