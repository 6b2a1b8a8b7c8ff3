import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/build/gate/diagnostic.ts';
import { checkLibrary } from '../../src/build/gate/index.ts';
import { contentRoot, PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { lintLibrary } from '../../src/build/lint/index.ts';
import { RULES } from '../../src/build/lint/rules.ts';
import { withLibrary } from '../gate/case-folder.ts';
import { CASES } from './cases.ts';
import { ARTICLE, lintSentence, lintWith, SENTENCE, SENTENCE_LINE, STYLE } from './library.ts';
import { MISTAKEN, SOUND } from './sentences.ts';

const shown = (found: ReturnType<typeof lintLibrary>) =>
  found?.map(({ rule, file, line }) => `${file}:${line} ${rule}`) ?? [];

describe('the editorial lint', () => {
  it('finds nothing in the base library', () => {
    expect(lintWith([])).toEqual([]);
  });

  it('finds nothing in this library, with less than three seconds of work', () => {
    const start = process.cpuUsage();
    expect(lintLibrary(contentRoot())?.map(formatDiagnostic)).toEqual([]);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(3);
  });

  it.each(MISTAKEN)('%s tells what is wrong with “%s” once', (rule, sentence) => {
    const found = lintSentence(sentence);
    expect(shown(found)).toEqual([`content/${ARTICLE}:${SENTENCE_LINE} ${rule}`]);
    for (const { found: words, remedy } of found ?? []) {
      expect(words).toMatch(/\p{Script=Han}/u);
      expect(remedy).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(SOUND)('lets pass %s', (_name, sentence) => {
    expect(lintSentence(sentence)).toEqual([]);
  });

  it.each(CASES)('$rule tells of $name once, and not of what is like it', ({ rule, file, line, bad, good }) => {
    expect(shown(lintWith(bad))).toEqual([`content/${file}:${line} ${rule}`]);
    expect(shown(lintWith(good))).toEqual([]);
  });

  it('has a case for every rule', () => {
    const covered = new Set<string>([...MISTAKEN.map(([rule]) => rule), ...CASES.map(({ rule }) => rule)]);
    expect(Object.keys(RULES).filter((rule) => !covered.has(rule))).toEqual([]);
  });

  it('names the column in a body, the record and the character that differs', () => {
    const [found] = lintSentence('他说过：“没有走过的路，不要划在图上。”') ?? [];
    expect(found).toMatchObject({ rule: 'E303', column: 6 });
    expect(found?.found).toContain('Q1（xian-zou-yi-bian）');
    expect(found?.found).toContain('“划”在记录里是“画”');
    expect(found?.remedy).toContain('（Q1）');
  });

  it('finds traditional wordings of a record', () => {
    expect(shown(lintSentence('他說過：“沒有走過的路，不要畫在圖上。”'))).toEqual([
      `content/${ARTICLE}:${SENTENCE_LINE} E303`,
    ]);
  });

  it('looks at a library without style.yaml', () => {
    withLibrary((root) => {
      expect(shown(lintLibrary(root))).toEqual(['content/places.yaml:1 E405']);
    });
  });

  it('says nothing of a library that the gate could not read whole', () => {
    withLibrary((root) => {
      writeFileSync(path.join(root, 'sources.yaml'), '- id: [\n');
      expect(lintLibrary(root)).toBeUndefined();
    });
  });
});

describe('what the editors acknowledge', () => {
  const accept = (ids: string, words = '') =>
    ({
      file: 'style.yaml',
      to: `${STYLE}  - rule: E103\n    ids: [${ids}]\n${words}    reason: 有意如此。\n`,
    }) as const;
  const mistake = { file: ARTICLE, from: SENTENCE, to: '锄头…都要带。\n\n钢钎…都要带。' } as const;

  it('is no longer told', () => {
    expect(lintWith([mistake, accept('canal-in-three-years')])).toEqual([]);
  });

  it('may be one place of several in a text', () => {
    expect(shown(lintWith([mistake, accept('canal-in-three-years', '    words: 钢钎…\n')]))).toEqual([
      `content/${ARTICLE}:${SENTENCE_LINE} E103`,
    ]);
  });

  it('belongs to the texts that are named', () => {
    const rules = lintWith([mistake, accept('unfinished')])?.map(({ rule }) => rule);
    expect(rules).toEqual(['E103', 'E103', 'E408']);
  });
});

describe('style.yaml', () => {
  it.each([
    ['forbiden: []\n', 'G310', 1, '是不是“forbidden”？'],
    ['titles:\n  - person: chen-shouyi\n    titles: [领队]\n    note: 渠志。\n', 'G311', 2, 'from 和 to 至少写一个'],
    [
      'titles:\n  - person: chen-shouyi\n    from: "1971-13"\n    titles: [领队]\n    note: 渠志。\n',
      'G313',
      3,
      '1963-08',
    ],
    ['accepted:\n  - rule: 401\n    ids: [a]\n    reason: 有意如此。\n', 'G312', 2, '例如：E401'],
    ['- forbidden\n', 'G309', 1, '只写 forbidden、titles、accepted'],
  ])('with %j is refused by the gate in one line', (text, rule, line, advice) => {
    withLibrary((root) => {
      writeFileSync(path.join(root, 'style.yaml'), text);
      const found = checkLibrary(root);
      expect(found.map((one) => `${one.file}:${one.line} ${one.rule}`)).toEqual([`content/style.yaml:${line} ${rule}`]);
      expect(found[0]?.remedy).toContain(advice);
    });
  });

  it('may be empty', () => {
    withLibrary((root) => {
      writeFileSync(path.join(root, 'style.yaml'), '');
      expect(checkLibrary(root)).toEqual([]);
    });
  });
});

describe('the lint as a command', () => {
  const run = (root: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/lint.ts'], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, PORTAL_CONTENT: root },
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };

  it('ends with an error and one line for each finding', () => {
    withLibrary((root) => {
      const { status, output } = run(root);
      expect(status).toBe(1);
      expect(output).toMatch(
        /^content\/places\.yaml:1:\d+ {2}\[E405\] 发现：.+ {2}请改：.+\n编辑检查没有通过：1 个文件里有 1 处要看\n$/,
      );
    });
  });

  it('ends well when there is nothing to tell', () => {
    withLibrary((root) => {
      writeFileSync(path.join(root, 'style.yaml'), STYLE);
      expect(run(root)).toEqual({ status: 0, output: '编辑检查通过\n' });
    });
  });

  it('leaves what the gate refuses to the gate', () => {
    withLibrary((root) => {
      writeFileSync(path.join(root, 'style.yaml'), 'titles: 1\n');
      expect(run(root)).toEqual({ status: 1, output: '编辑检查没有做：请先改好“内容检查”指出的地方\n' });
    });
  });
});
