import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, type Diagnostic } from '../../src/build/gate/diagnostic.ts';
import { checkLibrary } from '../../src/build/gate/index.ts';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { readLibrary } from '../../src/build/library/read-library.ts';
import { publishedWordings, readWordingLedger, withUnpublished, writeWordingLedger } from '../../src/build/library/wording-ledger.ts';
import { markedQuotes } from '../../src/lib/code-marks.ts';
import { groupBy } from '../../src/lib/group.ts';

import { withLibrary } from './case-folder.ts';

const ARTICLE = 'articles/canal-in-three-years.mdx';
const QUOTATION = 'quotations/xian-zou-yi-bian.mdx';

function edit(root: string, file: string, before: string, after: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  writeFileSync(path.join(root, file), text.replace(before, () => after));
}

/** What the gate says of the base library when one sentence of its article reads so. */
function saidOf(sentence: string): string[] {
  return withLibrary((root) => {
    edit(root, ARTICLE, '四天里，他和周岚记下了每一处石崖。', sentence);
    return checkLibrary(root).map(({ rule, found }) => `${rule} ${found}`);
  });
}

describe('words with the code of their record', () => {
  it.each([
    '他说“没有走过的路，不要画在图上”（Q1）。',
    '他说“没有走过的……不要画在图上。”（Q1）',
    '他说“没有走过的<Term id="tashui">路</Term>，**不要**画在图上”（Q1）。',
    '报上写作“没有走过的路，不能画在图上”（Q1异文），也有人说“没走过的路不画”（Q1误引）。',
    '讲话里说“墙上的日子，今天到了”（S1），见（A1-1）。',
    '本文开头说“第一天没有开会”（A1-1）。',
  ])('%s', (sentence) => {
    expect(saidOf(sentence)).toEqual([]);
  });

  it.each([
    ['他说“没有走过的路，不要写在图上”（Q1）。', 'G601 “没有走过的路，不要写在图上”与 Q1 不符：第 10 个字是“写”，原文是“画”'],
    ['他说“没走过的路，不要画在图上”（Q1）。', 'G601 “没走过的路，不要画在图上”与 Q1 不符：第 2 个字前面少了“有”'],
    ['他说“没有走过的路了，不要画”（Q1）。', 'G601 “没有走过的路了，不要画”与 Q1 不符：第 7 个字“了”是原文没有的'],
    ['他说“没有走过的路。不要画在图上”（Q1）。', 'G601 “没有走过的路。不要画在图上”与 Q1 不符：第 7 个字是“。”，原文是“，”'],
    ['他说“账本放在桌上”（Q1）。', 'G601 “账本放在桌上”与 Q1 的文字对不上'],
    ['他说“账本放在桌面”（Q2异文）。', 'G602 Q2 没有记录异文'],
    ['他说“账本放在桌面”（Q2误引）。', 'G602 Q2 没有记录误引'],
    ['他说“先走一遍”（L1）。', 'G602 L1 没有可以照引的原话'],
    ['他说“先走一遍”（Q9）。', 'G404 没有编号为“Q9”的内容'],
    ['他说“没有走过的路，不要写在图上”（Q1、S1）。', 'G605 引文后面一次写了几个编号'],
    ['见[上文（Q1）](#p1)。', 'G605 链接的文字里写了编号'],
    ['高 3 \\< 4，他说“没有走过的路，不要写在图上”（Q1）。5 \\> 4。', 'G601 “没有走过的路，不要写在图上”与 Q1 不符：第 10 个字是“写”，原文是“画”'],
    ['他说“it’s 没有走过的路”（Q1）。', 'G601 “it’s 没有走过的路”与 Q1 不符：第 1 个字“it’s ”是原文没有的'],
    ['见（A1-99）。', 'G405 “A1”只有 8 段，没有第 99 段'],
  ])('%s', (sentence, said) => {
    expect(saidOf(sentence)).toEqual([said]);
  });
});

describe('the ledger of published words', () => {
  /** What the gate says after a change to the base library, all of whose words were registered before. */
  function saidAfter(change: (root: string) => void): string[] {
    return withLibrary((root) => {
      writeWordingLedger(root, publishedWordings(readLibrary(root)));
      expect(checkLibrary(root)).toEqual([]);
      change(root);
      return checkLibrary(root).map(({ rule, found, line }) => `${rule} ${line} ${found}`);
    });
  }

  it('tells a changed variant and where it stands', () => {
    expect(saidAfter((root) => edit(root, QUOTATION, '不能画在图上', '不能画到图上'))).toEqual([
      'G603 20 Q1 已发布的“没有走过的路，不能画在图上。”里的“在”改成了“到”',
    ]);
  });

  it('tells words cut short, words gone and a file gone', () => {
    expect(saidAfter((root) => edit(root, QUOTATION, '，不要画在图上。', '。'))).toHaveLength(1);
    expect(saidAfter((root) => edit(root, 'speeches/tongshui-jianghua.mdx', '墙上的日子，今天到了。', '散会。'))).toEqual([
      'G603 2 S1 已发布的“墙上的日子，今天到了。”不见了',
    ]);
    expect(saidAfter((root) => rmSync(path.join(root, 'quotations/zhang-yao-gongkai.mdx')))).toContain(
      'G603 1 已发布的 Q2“账本放在桌上，谁来都可以翻。”不见了',
    );
  });

  it('takes a change that a correction tells', () => {
    const corrections =
      'corrections:\n  - date: "2026-03-01"\n    before: 不要画\n    after: 不要写\n    reason: 据《测试报》改正。\nreview:';
    const said = saidAfter((root) => {
      edit(root, QUOTATION, '不要画在图上', '不要写在图上');
      edit(root, QUOTATION, 'review:', corrections);
    });
    expect(said).toEqual([]);
  });

  it('remembers what was published while a text is a draft again', () => {
    const before = [{ code: 'Q1', words: ['甲'] }];
    expect(withUnpublished(before, [{ code: 'Q2', words: ['乙'] }])).toEqual([
      { code: 'Q1', words: ['甲'] },
      { code: 'Q2', words: ['乙'] },
    ]);
    expect(withUnpublished(before, [{ code: 'Q1', words: ['丙'] }])).toEqual([{ code: 'Q1', words: ['丙'] }]);
  });

  it('asks to register new words', () => {
    expect(
      saidAfter((root) => {
        edit(root, 'speeches/tongshui-jianghua.mdx', '    source: ceshi-bao-1973', '    source: ceshi-bao-1973\n  - text: 水来了。');
      }),
    ).toEqual(['G604 20 S1 的“水来了。”还没有登记']);
  });
});

describe('one wrong character in the library', () => {
  const library = readLibrary(path.join(PROJECT_ROOT, 'content'));

  it('is a library whose words are all registered', () => {
    expect(readWordingLedger(library.root)).toEqual(publishedWordings(library));
  });

  it('is named with its file, line and character, at each of 30 random places', () => {
    const random = pseudoRandom(1966_02_07);
    const places = [...groupBy(placesOfQuotedWords(), ({ file }) => [file]).values()]
      .map((inFile) => pick(inFile, random))
      .sort(() => random() - 0.5)
      .slice(0, 30);
    expect(places).toHaveLength(30);
    const parent = mkdtempSync(path.join(tmpdir(), 'words-'));
    try {
      const root = path.join(parent, 'content');
      mkdirSync(root);
      cpSync(library.root, root, { recursive: true });
      for (const { file, line, column } of places) changeCharacter(path.join(root, file), line, column);
      const diagnostics = checkLibrary(root);
      const missed = places.filter((place) => !diagnostics.some((one) => tells(one, place)));
      expect(missed, diagnostics.map(formatDiagnostic).join('\n')).toEqual([]);
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  });

  interface QuotedCharacter {
    readonly file: string;
    /** Both from 1; the column counts UTF-16 units. */
    readonly line: number;
    readonly column: number;
    readonly character: string;
  }

  /** Every Han character of quotations, variants, excerpts and marked quotations that stand unbroken on one line. */
  function placesOfQuotedWords(): QuotedCharacter[] {
    const { quotations, speeches, articles, lessons } = library.texts;
    return [
      ...quotations.flatMap(({ path: file, data }) =>
        [data.text, ...data.variants.map(({ text }) => text)].flatMap((words) => charactersOf(file, `text: ${words}`)),
      ),
      ...speeches.flatMap(({ path: file, data }) =>
        data.excerpts.flatMap(({ text }) => charactersOf(file, `text: ${text}`)),
      ),
      ...[...articles, ...lessons].flatMap(({ path: file, body }) =>
        markedQuotes(body).flatMap(({ words }) => charactersOf(file, words)),
      ),
      ...lessons.flatMap(({ path: file, data }) =>
        data.steps.flatMap(({ activity, teacherNote = '' }) =>
          markedQuotes(`${activity}\n${teacherNote}`).flatMap(({ words }) => charactersOf(file, `“${words}”（`)),
        ),
      ),
    ];
  }

  function charactersOf(file: string, words: string): QuotedCharacter[] {
    const lines = readFileSync(path.join(library.root, file), 'utf8').split('\n');
    const index = lines.findIndex((line) => line.includes(words));
    const start = lines[index]?.indexOf(words) ?? -1;
    if (start < 0) return [];
    return [...words.matchAll(/\p{Script=Han}/gu)].map(({ index: offset, 0: character }) => ({
      file,
      line: index + 1,
      column: start + offset + 1,
      character,
    }));
  }

  function changeCharacter(file: string, line: number, column: number): void {
    const lines = readFileSync(file, 'utf8').split('\n');
    const before = lines[line - 1] ?? '';
    lines[line - 1] = `${before.slice(0, column - 1)}囧${before.slice(column)}`;
    writeFileSync(file, lines.join('\n'));
  }

  function tells({ file, line, column, found }: Diagnostic, place: QuotedCharacter): boolean {
    const there = file === `content/${place.file}` && line === place.line && column === place.column;
    return there && found.includes('囧') && found.includes(place.character);
  }
});

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
