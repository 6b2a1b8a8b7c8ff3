import { expect, test } from 'vitest';
import { encodeRecord } from '../codec.ts';
import type { SimplifyTable } from '../fold.ts';
import { isSingle, phraseTokens, unitsOf } from '../tokens.ts';
import { PackStore } from './packs.ts';
import type { Stop } from './store.ts';

const table: SimplifyTable = new Map([
  ['縣', '县'],
  ['黨', '党'],
]);
const running: Stop = { aborted: false };

interface Text {
  readonly title: string;
  readonly body: string;
}

/** What Pagefind is given of a text at each of its places: a unit, or nothing for punctuation. */
type Places = readonly string[];

/** Whole numbers below `limit`, the same in every run. */
function lottery(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}

const CHARACTERS = Array.from('的一是在縣县黨党７7１19aAｂbé\n，。“《 %①㎡½Ⅳ㍿𠀀𠮷𝒜が가');

/** Texts of few characters of every sort, so that much repeats itself. */
function oddTexts(count: number, draw: (limit: number) => number): Text[] {
  const text = (length: number) => Array.from({ length }, () => CHARACTERS[draw(CHARACTERS.length)] ?? '').join('');
  return Array.from({ length: count }, () => ({ title: draw(3) === 0 ? text(draw(6)) : '', body: text(draw(60)) }));
}

function placesOf({ title, body }: Text): Places {
  return encodeRecord(title, body, table)
    .split(' ')
    .map((token) => (isSingle([...token][0] ?? '') ? [...token][0] : /^\p{L}*/u.exec(token)?.[0]) ?? '');
}

/** Places at which the units of a phrase stand side by side. */
function placesOfPhrase(places: Places, units: readonly string[]): number[] {
  return [...places.keys()].filter((at) => units.every((unit, index) => places[at + index] === unit));
}

/** Places of a token; a word of letters by itself may be the beginning of another. */
function placesOfToken(places: Places, token: string): number[] {
  const units = unitsOf(token, table);
  if (units.length > 1 || units[0]?.single) {
    return placesOfPhrase(
      places,
      units.map(({ text }) => text),
    );
  }
  return [...places.keys()].filter((at) => places[at]?.startsWith(token));
}

function expectedOfPhrase(index: readonly Places[], units: readonly string[]): [number, number[]][] {
  return index
    .map((places, stretch): [number, number[]] => [stretch, placesOfPhrase(places, units).slice(0, 1)])
    .filter(([, places]) => places.length > 0);
}

function expectedOfTokens(index: readonly Places[], tokens: readonly string[]): [number, number[]][] {
  const known = tokens.filter((token) => index.some((places) => placesOfToken(places, token).length > 0));
  return index
    .map((places): number[][] => known.map((token) => placesOfToken(places, token)))
    .map((places, stretch): [number, number[][]] => [stretch, places])
    .filter(([, places]) => places.length > 0 && places.every((of) => of.length > 0))
    .map(([stretch, places]) => [stretch, [...new Set(places.flat())].sort((a, b) => a - b)]);
}

test('answers agree with what the index is given, for characters of every sort', async () => {
  const draw = lottery(1964);
  const texts = oddTexts(80, draw);
  const index = texts.map(placesOf);
  const store = await PackStore.open(
    [
      {
        titles: texts.map(({ title }) => title),
        bodies: texts.map(({ body }) => body),
        anchors: texts.map(() => ''),
      },
    ],
    table,
  );
  let answered = 0;
  for (let round = 0; round < 400; round += 1) {
    const { title, body } = texts[draw(texts.length)] ?? { title: '', body: '' };
    const from = draw(40);
    const units = unitsOf((title + body).slice(from, from + 2 + draw(6)), table);
    if (units.length < 2) continue;
    const query = units.map(({ text }) => text);
    const phrases = [...(await store.containing(units, running))];
    expect([query, phrases]).toEqual([query, expectedOfPhrase(index, query)]);
    const tokens = phraseTokens(units);
    const together = [...(await store.withTokens(tokens, running))];
    expect([tokens, together]).toEqual([tokens, expectedOfTokens(index, tokens)]);
    answered += Math.sign(phrases.length) * Math.sign(together.length);
  }
  expect(answered).toBeGreaterThan(150);
});
