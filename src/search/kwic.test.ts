import { describe, expect, test } from 'vitest';
import type { Entry, Line } from './catalogue.ts';
import { collectLines, countLines, sortLines, type KwicAnswer, type KwicLine } from './kwic.ts';
import { Cancelled, type PassageStore, type Stretch } from './passages/store.ts';
import { parseQuery } from './query.ts';

const table = new Map<string, string>();

/** A text with the lines of its stretches; an anchor may stand before a line: `p3|…`. */
interface Text extends Partial<Entry> {
  readonly parts: readonly (readonly string[])[];
  readonly further?: readonly Pick<Line, 'kind' | 'text'>[];
}

const article: Text = {
  url: 'articles/walk/',
  title: '走村',
  kind: '文章',
  code: 'A1',
  facets: {},
  parts: [['他一个村一个村走。', 'p3|先摸清三害的底，再谈治三害。'], ['p4|人们说：三害不除，日子难过。']],
};
const quotation: Text = {
  url: 'quotations/taste/',
  title: '除了三害，再谈别的。',
  kind: '语录',
  main: 'text',
  code: 'Q2',
  facets: { year: ['1963'], status: ['已核实'] },
  parts: [
    ['除了三害，再谈别的。', '又作：三害除了再谈。', '误作：三害是纸老虎。', '场合：三害调查'],
    ['p1|三害是纸老虎，这话查无实据。'],
  ],
  further: [
    { kind: 'variant', text: '三害除了再谈。' },
    { kind: 'variant', text: '再谈别的。' },
    { kind: 'misquote', text: '三害是纸老虎。' },
  ],
};

/** The lines of a query in a library of these texts. */
async function ask(query: string, texts: readonly Text[], stop = { aborted: false }): Promise<KwicAnswer> {
  const entries = texts.map((text): Entry => ({
    url: 'x/',
    title: '无题',
    kind: '文章',
    main: 'name',
    facets: {},
    ...text,
    stretches: text.parts.length,
  }));
  const lines = texts.flatMap(({ further = [] }, entry) => further.map((line): Line => ({ entry, ...line })));
  const stretches = texts.flatMap(({ parts }) => parts.map(stretchOf));
  const owners = texts.flatMap(({ parts }, entry) => parts.map(() => entry));
  const store: PassageStore = {
    count: stretches.length,
    containing: () => Promise.reject(new Error('not asked')),
    withTokens: () => Promise.reject(new Error('not asked')),
    read: async (stretch) => stretches[stretch] ?? { lines: [], anchors: [] },
  };
  // As ranked: the last first.
  const places = owners.map((entry, stretch) => ({ entry, stretch })).reverse();
  return collectLines(7, parseQuery(query, table), places, { entries, lines, table }, store, stop);
}

function stretchOf(written: readonly string[]): Stretch {
  const read = written.map((line) => /^(?:(p\d+)\|)?(.*)$/s.exec(line));
  return { lines: read.map((part) => part?.[2] ?? ''), anchors: read.map((part) => part?.[1] ?? '') };
}

/** A line as it reads. */
const asRead = ({ left, hit, right }: KwicLine) => `${left}[${hit}]${right}`;

describe('lines', () => {
  test('come in the order of the library, one for each place, with the place they lead to', async () => {
    const { lines, type, id, cut } = await ask('三害', [article]);
    expect([type, id, cut]).toEqual(['kwic', 7, false]);
    expect(lines.map(asRead)).toEqual([
      '先摸清[三害]的底，再谈治三害。',
      '先摸清三害的底，再谈治[三害]。',
      '人们说：[三害]不除，日子难过。',
    ]);
    expect(lines.map((line) => line.id)).toEqual(['A1-3', 'A1-3', 'A1-4']);
    expect(lines[2]).toMatchObject({ url: 'articles/walk/#p4', title: '走村', kind: '文章' });
    expect(lines[2]).not.toHaveProperty('year');
    expect(lines[2]).not.toHaveProperty('status');
  });

  test('are given for the query itself only, not for parts of it', async () => {
    expect((await ask('治三害办公室', [article])).lines).toEqual([]);
  });

  test('keep to their paragraph, and say where it was cut', async () => {
    const long = `${'甲'.repeat(40)}三害${'乙'.repeat(40)}`;
    const { lines } = await ask('三害', [{ parts: [['前文。', long, '后文。']] }]);
    expect(lines.map(asRead)).toEqual([`…${'甲'.repeat(30)}[三害]${'乙'.repeat(30)}…`]);
  });

  test('are not cut within a character', async () => {
    const rare = '\u{20BB7}'.repeat(20);
    for (const odd of ['', '甲']) {
      const { lines } = await ask('三害', [{ parts: [[`${rare}${odd}三害${odd}${rare}`]] }]);
      expect(lines.map(asRead).join('')).not.toMatch(/\p{Cs}/u);
      expect(lines[0]?.left.length).toBeGreaterThan(28);
    }
  });

  test('may reach into the next paragraph', async () => {
    const { lines } = await ask('再谈人们说', [{ ...article, parts: [['p1|先再谈。', 'p2|人们说好。']] }]);
    expect(lines.map(asRead)).toEqual(['先[再谈。\n人们说]好。']);
    expect(lines[0]?.url).toBe('articles/walk/#p1');
  });

  test('are given for the title of a text once, where the text opens', async () => {
    const { lines } = await ask('走村', [article]);
    expect(lines.map((line) => [asRead(line), line.id, line.url])).toEqual([['[走村]', 'A1', 'articles/walk/']]);
  });

  test('of a quotation are told from other wordings; a wrong one never passes for the verified text', async () => {
    const { lines } = await ask('三害', [quotation]);
    expect(lines.map((line) => [asRead(line), line.wording])).toEqual([
      ['除了[三害]，再谈别的。', undefined],
      ['又作：[三害]除了再谈。', 'variant'],
      ['误作：[三害]是纸老虎。', 'misquote'],
      ['场合：[三害]调查', undefined],
      ['[三害]是纸老虎，这话查无实据。', undefined],
    ]);
    expect(lines[0]).toMatchObject({ year: '1963', status: '已核实', id: 'Q2', url: 'quotations/taste/' });
  });

  test('of a wording in circulation are called misquotes, its heading as well', async () => {
    const misquote: Text = {
      url: 'misquotes/#tiger',
      title: '三害是纸老虎',
      kind: '误引',
      main: 'misquote',
      parts: [['没有出处。', '三害都是纸老虎']],
      further: [{ kind: 'misquote', text: '三害都是纸老虎' }],
    };
    const { lines } = await ask('三害', [misquote]);
    expect(lines.map(({ wording }) => wording)).toEqual(['misquote', 'misquote']);
    expect(lines.map((line) => line.id)).toEqual(['misquotes/#tiger', 'misquotes/#tiger']);
  });
});

describe('where there are very many places', () => {
  const text = (stretches: number, times: number): Text => ({
    parts: Array.from({ length: stretches }, () => ['三害，'.repeat(times)]),
  });

  test('the first are given, and it is said that there are more', async () => {
    const { lines, cut } = await ask('三害', [text(1501, 1)]);
    expect([lines.length, cut]).toEqual([1500, true]);
    const dense = await ask('三害', [text(200, 100)]);
    expect(dense.cut).toBe(true);
    expect(dense.lines.length).toBeGreaterThanOrEqual(5000);
    expect(dense.lines.length).toBeLessThan(20_000);
  });

  test('as many as can be read are all', async () => {
    const { lines, cut } = await ask('三害', [text(1500, 1)]);
    expect([lines.length, cut]).toEqual([1500, false]);
  });
});

test('a question that was replaced is not answered', async () => {
  let asked = 0;
  const stop = {
    get aborted() {
      asked += 1;
      return asked > 3;
    },
  };
  await expect(ask('三害', [article, quotation, article], stop)).rejects.toBeInstanceOf(Cancelled);
});

const line = (left: string, right: string, more: Partial<KwicLine> = {}): KwicLine => ({
  left,
  hit: '三害',
  right,
  id: left + right,
  url: '',
  title: '',
  kind: '文章',
  ...more,
});

describe('sorted', () => {
  const lines = [line('决心治', '，'), line('除', '”办公室'), line('先除“', '办公室'), line('', '的底')];

  test('by the text before, from the hit backwards, punctuation left out; without any last', () => {
    const before = sortLines(lines, 'left').map(({ left }) => left);
    expect(before).toEqual(['决心治', '除', '先除“', '']);
  });

  test('by the text after; equals keep their order', () => {
    const after = sortLines(lines, 'right').map(({ right }) => right);
    expect(after).toEqual(['”办公室', '办公室', '的底', '，']);
  });

  test('as the library has them, without a change to what was given', () => {
    expect(sortLines(lines, 'text')).toEqual(lines);
    const kept = [...lines];
    sortLines(lines, 'right');
    expect(lines).toEqual(kept);
  });
});

test('lines are counted per value, in order of the values, those without one left out', () => {
  const lines = ['1964', '1962', undefined, '1964'].map((year) => line('', '', year === undefined ? {} : { year }));
  expect(countLines(lines, ({ year }) => year)).toEqual([
    ['1962', 1],
    ['1964', 2],
  ]);
});
