import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { labelBox, overlap } from './label-places.ts';
import { sheetOf } from './sheet.ts';
import { farPlaces, groupPlaces, LANKAO, MAP_TYPE, mapDots, REGION, type MapDot, type MapPlace } from './sketch-map.ts';

const entries = z.array(
  z.object({ id: z.string(), name: z.string(), coordinates: z.object({ lat: z.number(), lon: z.number() }) }),
);
const file = new URL('../../content/places.yaml', import.meta.url);
const places: MapPlace[] = entries
  .parse(parse(readFileSync(file, 'utf8')))
  .map(({ id, name, coordinates }) => ({ id, name, ...coordinates, href: `/places/${id}/` }));

const sheets = { wide: sheetOf(REGION, 720), narrow: sheetOf(REGION, 340), bend: sheetOf(LANKAO, 240) };

const labelBoxes = (dots: readonly MapDot[]) =>
  dots.flatMap(({ label, group: [{ name }] }) => (label ? [labelBox(label, name, MAP_TYPE)] : []));

describe.each(Object.entries(sheets))('the places of the library on the %s sheet', (_, sheet) => {
  const dots = mapDots(places, sheet);

  it('have dots that can each be pressed', () => {
    for (const [index, a] of dots.entries()) {
      for (const b of dots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(23.9);
    }
  });

  it('have names that do not overlap', () => {
    const boxes = labelBoxes(dots);
    boxes.forEach((a, index) => expect(boxes.slice(index + 1).some((b) => overlap(a, b))).toBe(false));
  });

  it('name the fullest dot, which is Lankao', () => {
    expect(dots[0]?.group[0].id).toBe('lankao-county');
    expect(dots[0]?.label).toBeDefined();
  });
});

describe('the wide sheet', () => {
  it('names every dot', () => {
    expect(mapDots(places, sheets.wide).filter(({ label }) => !label)).toEqual([]);
  });

  it('shows every place once, as a dot or as an arrow', () => {
    const shown = [
      ...groupPlaces(places, sheets.wide).flat(),
      ...farPlaces(places, sheets.wide).map(({ place }) => place),
    ];
    expect(shown.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
  });
});

describe('farPlaces', () => {
  const far = farPlaces(places, sheets.wide);
  const edgeOf = (id: string) => far.find(({ place }) => place.id === id)?.edge;

  it('points north to Beijing and south to Fuzhou', () => {
    expect([edgeOf('beijing'), edgeOf('fuzhou')]).toEqual(['top', 'bottom']);
  });

  it('keeps arrows and names within the width of the sheet', () => {
    for (const { x, place } of far) {
      expect(x).toBeLessThan(sheets.wide.width);
      expect(x - place.name.length * MAP_TYPE).toBeGreaterThan(0);
    }
  });
});
