import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { contentRoot } from '../src/build/library/content-root.ts';
import { readLibrary } from '../src/build/library/read-library.ts';
import { verifyDist } from '../src/build/verify-dist.ts';
import { outputFolder } from './build-portal.ts';

const [log] = process.argv.slice(2);

/** Errors that a build may have logged while ending as if all were well. */
function logged(file: string): string[] {
  if (!existsSync(file)) return [`没有生成记录 ${file}`];
  return stripVTControlCharacters(readFileSync(file, 'utf8'))
    .split('\n')
    .filter((line) => line.includes('[ERROR]'))
    .map((line) => `生成记录里有错误：${line.trim()}`);
}

function problems(): string[] {
  const fromLog = log === undefined ? [] : logged(log);
  if (!existsSync(outputFolder())) return [...fromLog, `没有 ${outputFolder()}，请先运行 npm run build`];
  return [...fromLog, ...verifyDist(outputFolder(), readLibrary(contentRoot()))];
}

const found = problems();
for (const problem of found) console.error(problem);
if (found.length > 0) {
  console.error(`站点核对没有通过：${found.length} 处`);
  process.exitCode = 1;
} else {
  console.log('站点核对通过：内容都在');
}
