import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mendText } from '../src/build/gate/characters/mend.ts';
import { checkCharacters } from '../src/build/gate/characters/scan.ts';
import { contentRoot } from '../src/build/library/content-root.ts';

const TEXT_FILE = /\.(?:mdx|yaml)$/;

/** Files named on the command line, as seen from where the author typed, or every text of the content folder. */
function filesToMend(): string[] {
  const named = process.argv.slice(2);
  const here = process.env['INIT_CWD'] ?? process.cwd();
  if (named.length > 0) return named.map((file) => path.resolve(here, file));
  const root = contentRoot();
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT_FILE.test(name))
    .map((name) => path.join(root, name))
    .sort();
}

/** Write beside the file and rename, so that the file is at no time half written. */
function replaceFile(file: string, text: string): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(beside, text, { mode: lstatSync(file).mode });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Mend one file. @returns what an author still has to do by hand, empty when nothing */
function mend(file: string): readonly string[] {
  if (!lstatSync(file).isFile()) return ['不是普通文件，没有动它'];
  const bytes = readFileSync(file);
  const mended = mendText(bytes);
  if (!mended) return ['看不出是什么编码，没有动它；请找回原来的文件'];
  if (mended.changes.length > 0) {
    replaceFile(file, mended.text);
    console.log(`${shown(file)}：${mended.changes.join('；')}`);
  }
  const left: string[] = [];
  checkCharacters(mended.text, (rule, { line, column }, found, remedy) => {
    left.push(`第 ${line} 行第 ${column} 列 [${rule}] ${found}，${remedy}`);
  });
  return left;
}

function shown(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/');
}

/** Words for what went wrong while reading or writing. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ENOENT' ? '没有这个文件或文件夹' : `读写不成（${code || String(error)}），没有动它`;
}

function attempt<Result>(file: string, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    console.error(`${shown(file)}：不能自动改：${reason(error)}`);
    process.exitCode = 1;
    return undefined;
  }
}

for (const file of attempt(contentRoot(), filesToMend) ?? []) {
  for (const left of attempt(file, () => mend(file)) ?? []) {
    console.error(`${shown(file)}：不能自动改：${left}`);
    process.exitCode = 1;
  }
}
if (process.exitCode === undefined) console.log('编码检查完毕，没有要手工改的');
