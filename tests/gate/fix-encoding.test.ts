import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendText } from '../../src/build/gate/characters/mend.ts';
import { checkLibrary } from '../../src/build/gate/index.ts';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { withLibrary } from './case-folder.ts';

/** “先走一遍，再画图。” in GBK. */
const GBK = Buffer.from('cfc8d7dfd2bbb1e9a3acd4d9bbadcdbca1a3', 'hex');

function run(root: string, ...files: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/fix-encoding.ts', ...files], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, PORTAL_CONTENT: root },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('mending a text', () => {
  it.each([
    ['GBK', GBK, '先走一遍，再画图。', '从 GBK（GB18030） 转为 UTF-8'],
    ['UTF-16', Buffer.from('\ufeff先走', 'utf16le'), '先走', '从 UTF-16LE 转为 UTF-8'],
    ['a byte order mark', Buffer.from('\ufeff先走'), '先走', '去掉文件开头的 BOM'],
    ['Windows line ends', Buffer.from('先\r\n走\r\n'), '先\n走\n', '换行改为 LF 2 处'],
    ['zero-width and bidi characters', Buffer.from('先\u200b走\u202e一'), '先走一', '删去看不见的字符 2 处'],
    ['radicals and compatibility forms', Buffer.from('⻅⽇\uf900﨎'), '见日豈﨎', '部首和兼容字符改为普通汉字 3 处'],
    ['combining accents', Buffer.from('cafe\u0301'), 'café', '拼成的字改为合成形式（NFC）'],
  ])('%s', (_name, bytes, text, change) => {
    expect(mendText(bytes)).toEqual({ text, changes: [change] });
  });

  it('leaves punctuation, full-width letters and signs alone', () => {
    const text = '“走”，Ａ１——①㎡……\n';
    expect(mendText(Buffer.from(text))).toEqual({ text, changes: [] });
  });

  it.each([
    ['Latin-1', Buffer.from('caf\u00e9 d\u00e9j\u00e0 vu', 'latin1')],
    ['a text cut inside a character', Buffer.concat([Buffer.from('三年修成'), Buffer.from([0xe6, 0xb8])])],
  ])('does not guess at %s', (_name, bytes) => {
    expect(mendText(bytes)).toBeUndefined();
  });
});

describe('npm run fix:encoding', () => {
  it('turns a library saved by old editors into one that passes the gate', () => {
    withLibrary((root) => {
      const terms = path.join(root, 'terms.yaml');
      const people = path.join(root, 'people.yaml');
      const text = readFileSync(terms, 'utf8');
      writeFileSync(terms, Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le'));
      writeFileSync(people, readFileSync(people, 'utf8').replace('老陈', '老\u200b陈'));
      expect(checkLibrary(root)).toHaveLength(2);
      const { status, output } = run(root);
      expect(status).toBe(0);
      expect(output).toMatch(/terms\.yaml：从 UTF-16LE 转为 UTF-8；换行改为 LF \d+ 处\n/);
      expect(output).toMatch(/people\.yaml：删去看不见的字符 1 处\n/);
      expect(readFileSync(terms, 'utf8')).toBe(text);
      expect(checkLibrary(root)).toEqual([]);
      expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
    });
  });

  it('names what it cannot mend and leaves it as it was', () => {
    withLibrary((root) => {
      const file = path.join(root, 'terms.yaml');
      const broken = Buffer.concat([readFileSync(file), Buffer.from([0xff, 0xc0])]);
      writeFileSync(file, broken);
      const { status, output } = run(root, file, path.join(root, 'nothing.yaml'));
      expect(status).toBe(1);
      expect(output).toMatch(/terms\.yaml：不能自动改：看不出是什么编码/);
      expect(output).toMatch(/nothing\.yaml：不能自动改：没有这个文件/);
      expect(readFileSync(file).equals(broken)).toBe(true);
    });
  });
});
