import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/build/gate/index.ts';
import { RULES } from '../../src/build/gate/rules.ts';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { applyFixture, BASE, FIXTURES, withLibrary, type Expectation } from './case-folder.ts';
import { MADE_CASES } from './made-cases.ts';

const fixtures = readdirSync(FIXTURES)
  .sort()
  .map((name) => ({
    name,
    expected: JSON.parse(readFileSync(path.join(FIXTURES, name, 'expect.json'), 'utf8')) as Expectation,
  }));

/** Run the command that authors run. */
function runGate(root: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/gate.ts'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, PORTAL_CONTENT: root },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('the content gate', () => {
  it('finds nothing in the base library', () => {
    expect(checkLibrary(BASE)).toEqual([]);
  });

  it.each(fixtures)('names the mistake of $name once', ({ name, expected }) => {
    withLibrary((root) => {
      applyFixture(root, name, expected);
      expectOne(checkLibrary(root), expected);
    });
  });

  it.each(MADE_CASES)('names the mistake of $name once', ({ make, ...expected }) => {
    withLibrary((root) => {
      make(root);
      expectOne(checkLibrary(root), expected);
    });
  });

  it('has a case for every rule', () => {
    const covered = new Set([...fixtures.map(({ expected }) => expected.rule), ...MADE_CASES.map(({ rule }) => rule)]);
    expect(Object.keys(RULES).filter((rule) => !covered.has(rule))).toEqual([]);
  });

  it('lists all mistakes of a run in the order of files and lines', () => {
    withLibrary((root) => {
      const article = path.join(root, 'articles/canal-in-three-years.mdx');
      const text = readFileSync(article, 'utf8');
      writeFileSync(article, text.replace('# 先走一遍', '## 先走一遍').replace('title:', 'titel:').replace('id="tashui"', 'id="tasui"'));
      writeFileSync(path.join(root, 'charts.yaml'), '- id: a\n  title: 图\n  kind: pie\n  figures: [canal-stone, canal-earth]\n');
      expect(checkLibrary(root).map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
        'content/articles/canal-in-three-years.mdx:3 G310',
        'content/articles/canal-in-three-years.mdx:22 G403',
        'content/articles/canal-in-three-years.mdx:24 G519',
        'content/articles/canal-in-three-years.mdx:33 G403',
        'content/charts.yaml:3 G314',
      ]);
    });
  });
});

describe('the advice of the gate', () => {
  it.each([
    ['033-misspelt-field', '是不是“title”？'],
    ['041-unknown-status', '是不是“verified”？'],
    ['050-dangling-theme', '是不是“shuodao-zuodao”？'],
    ['080-misspelt-component', '是不是“Quote”？'],
    ['103-no-such-page', '是不是“/articles/canal-in-three-years/”？'],
    ['035-missing-title', '补上“title: ……”'],
    ['066-stray-less-than', '写成 \\< 或全角 ＜'],
    ['068-stray-brace', '写成 \\{ 或全角 ｛'],
    ['014-radical-for-han', '改成普通的“见”'],
  ])('for %s says %s', (name, advice) => {
    withLibrary((root) => {
      applyFixture(root, name, { rule: '', file: '', line: 0 });
      expect(checkLibrary(root)[0]?.remedy).toContain(advice);
    });
  });
});

describe('what the gate lets pass', () => {
  const article = 'articles/canal-in-three-years.mdx';

  it('a byte order mark and Windows line ends', () => {
    withLibrary((root) => {
      const text = readFileSync(path.join(root, article), 'utf8');
      writeFileSync(path.join(root, article), `\ufeff${text.replaceAll('\n', '\r\n')}`);
      expect(checkLibrary(root)).toEqual([]);
    });
  });

  it('files that operating systems leave behind', () => {
    withLibrary((root) => {
      for (const name of ['.DS_Store', 'Thumbs.db', 'articles/.gitkeep', 'articles/desktop.ini']) writeFileSync(path.join(root, name), '');
      expect(checkLibrary(root)).toEqual([]);
    });
  });

  it('a library of nothing but its settings', () => {
    withLibrary((root) => {
      rmSync(root, { recursive: true });
      mkdirSync(root);
      writeFileSync(path.join(root, 'site.yaml'), 'name: 空馆\nshortName: 空馆\ndescription: 还没有内容。\nlinkHosts: []\n');
      expect(checkLibrary(root)).toEqual([]);
    });
  });

  it.each([
    ['escaped signs', '气温 \\< 5 度，集合 \\{1, 2\\}，全角 ＜ ｛ 也可以。'],
    ['marks of an old edition', '他说："走。" -- 就走了...  ①②，５里，㎡，μm，α 粒子。'],
    ['a break that was asked for', '没有走过的路，\\\n不要画在图上。'],
    ['a line break beside a Latin word', '他用的是 power\ndrill 和钢钎。'],
    ['a table', '| 段 | 里 |\n| - | - |\n| 石崖 | 4 |'],
    ['links within the portal', '[词](/glossary/#tashui)、[段](/articles/canal-in-three-years/#p2)、[搜](/search/?q=渠)、[上文](#p1)、[节](#h1)、[出处](/sources/qu-zhi-1988/)。'],
    ['a rare character outside the first plane', '𠮷野的“吉”写作𠮷。'],
    ['a passage by code', '<Passage code="S1-2" />'],
    ['words in bold within a term', '他去<Term id="tashui">**踏水**</Term>。'],
  ])('%s', (_name, paragraph) => {
    withLibrary((root) => {
      const text = readFileSync(path.join(root, article), 'utf8');
      writeFileSync(path.join(root, article), text.replace('四天里，他和周岚记下了每一处石崖。', () => paragraph));
      expect(checkLibrary(root)).toEqual([]);
    });
  });

  it('a picture beside its text', () => {
    withLibrary((root) => {
      writeFileSync(path.join(root, 'articles/canal.svg'), '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>');
      const text = readFileSync(path.join(root, article), 'utf8');
      writeFileSync(path.join(root, article), text.replace('四天里', '![渠的走向](canal.svg)\n\n四天里'));
      expect(checkLibrary(root)).toEqual([]);
    });
  });
});

describe('a broken file', () => {
  it('is not blamed on those who name it', () => {
    withLibrary((root) => {
      writeFileSync(path.join(root, 'sources.yaml'), '- id: [\n');
      writeFileSync(path.join(root, 'quotations/xian-zou-yi-bian.mdx'), '---\ncode: Q1\ntext: "没有\n---\n');
      expect(checkLibrary(root).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
        'content/quotations/xian-zou-yi-bian.mdx G303',
        'content/sources.yaml G303',
      ]);
    });
  });
});

describe('the gate as a command', () => {
  it('counts the files of a good library', () => {
    expect(runGate(BASE)).toEqual({ status: 0, output: '内容检查通过：共 20 个文件\n' });
  });

  const sample = ['no-site-settings', 'alias-bomb', 'misspelt-field', 'stray-less-than', 'javascript-link'];
  it.each(fixtures.filter(({ name }) => sample.includes(name.slice(4))))('stops the build for $name', ({ name, expected }) => {
    withLibrary((root) => {
      applyFixture(root, name, expected);
      const { status, output } = runGate(root);
      expect(status).toBe(1);
      expect(output).toMatch(new RegExp(`^${expected.file}:${expected.line}:\\d+  \\[${expected.rule}\\] 发现：.+  请改：.+\n内容检查没有通过：1 个文件里有 1 处要改\n$`));
    });
  });

  it('says plainly that a folder is missing', () => {
    const { status, output } = runGate('/nowhere/content');
    expect(status).toBe(1);
    expect(output).toContain('[G101] 发现：没有内容文件夹“/nowhere/content”');
    expect(output).not.toMatch(/\bat .*:\d+:\d+|Error/);
  });
});

function expectOne(found: ReturnType<typeof checkLibrary>, { rule, file, line }: Expectation): void {
  expect(found.map((diagnostic) => ({ rule: diagnostic.rule, file: diagnostic.file, line: diagnostic.line }))).toEqual([{ rule, file, line }]);
  for (const { found: words, remedy } of found) {
    expect(words).toMatch(/\p{Script=Han}/u);
    expect(remedy).toMatch(/\p{Script=Han}/u);
  }
}
