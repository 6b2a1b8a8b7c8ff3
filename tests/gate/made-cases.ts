import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Expectation } from './case-folder.ts';

/** A broken library that a checkout could not hold: bytes and names that version control would change or refuse. */
export interface MadeCase extends Expectation {
  readonly name: string;
  readonly make: (root: string) => void;
}

const ARTICLE = 'articles/canal-in-three-years.mdx';
const TERMS = 'terms.yaml';

function read(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function write(root: string, file: string, content: string | Uint8Array): void {
  writeFileSync(path.join(root, file), content);
}

/** Text in the two-byte order that old editors call Unicode. */
function utf16(text: string, order: 'little' | 'big', bom: boolean): Buffer {
  const bytes = Buffer.from((bom ? '\ufeff' : '') + text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

/** `- id: gbk` and a term 三害 in GBK. */
const GBK_LIST = Buffer.concat([Buffer.from('# '), Buffer.from([0xc8, 0xfd, 0xba, 0xa6, 0x0a]), Buffer.from('- id: gbk\n')]);

/** A second article under another code. */
function copyArticle(root: string, name: string, code: string): void {
  write(root, `articles/${name}`, read(root, 'articles/unfinished.mdx').replace('code: A2', `code: ${code}`));
}

export const MADE_CASES: readonly MadeCase[] = [
  {
    name: 'no content folder',
    rule: 'G101',
    file: 'content',
    line: 1,
    make: (root) => rmSync(root, { recursive: true }),
  },
  {
    name: 'backslashes from an archive',
    rule: 'G107',
    file: 'content/articles/..\\..\\escape.mdx',
    line: 1,
    make: (root) => copyArticle(root, '..\\..\\escape.mdx', 'A3'),
  },
  {
    name: 'names that differ in case',
    rule: 'G108',
    file: 'content/articles/unfinished.mdx',
    line: 1,
    make: (root) => copyArticle(root, 'Unfinished.mdx', 'A3'),
  },
  {
    name: 'names that differ in Unicode form',
    rule: 'G109',
    file: 'content/articles/caf\u00e9.mdx',
    line: 1,
    make(root) {
      copyArticle(root, 'caf\u00e9.mdx', 'A3');
      copyArticle(root, 'cafe\u0301.mdx', 'A4');
    },
  },
  {
    name: 'a link to a file outside',
    rule: 'G110',
    file: 'content/articles/passwd.mdx',
    line: 1,
    make: (root) => symlinkSync('/etc/passwd', path.join(root, 'articles/passwd.mdx')),
  },
  {
    name: 'a link in place of a folder',
    rule: 'G110',
    file: 'content/notes',
    line: 1,
    make: (root) => symlinkSync('/tmp', path.join(root, 'notes')),
  },
  {
    name: 'a folder in place of a list',
    rule: 'G111',
    file: `content/${TERMS}`,
    line: 1,
    make(root) {
      rmSync(path.join(root, TERMS));
      mkdirSync(path.join(root, TERMS));
    },
  },
  {
    name: 'a text of more than 512 KB',
    rule: 'G112',
    file: 'content/articles/unfinished.mdx',
    line: 1,
    make: (root) => write(root, 'articles/unfinished.mdx', `${read(root, 'articles/unfinished.mdx')}${'长'.repeat(200_000)}\n`),
  },
  {
    name: 'UTF-16 from Notepad',
    rule: 'G201',
    file: `content/${TERMS}`,
    line: 1,
    make: (root) => write(root, TERMS, utf16(read(root, TERMS), 'little', true)),
  },
  {
    name: 'UTF-16 in the other byte order',
    rule: 'G201',
    file: `content/${TERMS}`,
    line: 1,
    make: (root) => write(root, TERMS, utf16(read(root, TERMS), 'big', true)),
  },
  {
    name: 'UTF-16 without a mark',
    rule: 'G201',
    file: `content/${TERMS}`,
    line: 1,
    make: (root) => write(root, TERMS, utf16(read(root, TERMS), 'little', false)),
  },
  {
    name: 'GBK',
    rule: 'G202',
    file: `content/${TERMS}`,
    line: 1,
    make: (root) => write(root, TERMS, GBK_LIST),
  },
  {
    name: 'a byte cut out of a character',
    rule: 'G203',
    file: `content/${ARTICLE}`,
    line: 3,
    make(root) {
      const bytes = Buffer.from(read(root, ARTICLE));
      const at = bytes.indexOf(Buffer.from('三年修成'));
      write(root, ARTICLE, Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)]));
    },
  },
  {
    name: 'a NUL',
    rule: 'G204',
    file: `content/${ARTICLE}`,
    line: 4,
    make: (root) => write(root, ARTICLE, read(root, ARTICLE).replace('一条十二里', '一条\0十二里')),
  },
  {
    name: 'a control character',
    rule: 'G205',
    file: `content/${ARTICLE}`,
    line: 4,
    make: (root) => write(root, ARTICLE, read(root, ARTICLE).replace('一条十二里', '一条\u001b[31m十二里')),
  },
  {
    name: 'a line separator',
    rule: 'G205',
    file: `content/${ARTICLE}`,
    line: 4,
    make: (root) => write(root, ARTICLE, read(root, ARTICLE).replace('一条十二里', '一条\u2028十二里')),
  },
];
