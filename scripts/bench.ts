import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../src/build/library/content-root.ts';
import { runNode } from './run-node.ts';

/** `npm run bench` says what can be measured, `npm run bench -- mdx …` measures it. */
const folder = path.join(PROJECT_ROOT, 'bench');
const benches = new Map(
  readdirSync(folder, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory() ? [entry.name, `${entry.name}/run.ts`] : [path.parse(entry.name).name, entry.name],
    )
    .filter(
      (pair): pair is [string, string] => pair[1]?.endsWith('.ts') === true && existsSync(path.join(folder, pair[1])),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

const [name, ...rest] = process.argv.slice(2);
const chosen = name === undefined ? undefined : benches.get(name);
if (chosen) {
  const { code } = await runNode([path.join(folder, chosen), ...rest]);
  process.exitCode = code;
} else {
  if (name !== undefined) console.error(`没有叫 ${name} 的测量。`);
  console.log('可以测量（npm run bench -- 名称）：');
  for (const [key, file] of benches) console.log(`  ${key}  ${purpose(file)}`);
  process.exitCode = name === undefined ? 0 : 1;
}

/** First sentence of the comment that opens a file. */
function purpose(file: string): string {
  const comment = /^\s*\/\*\*([\s\S]*?)\*\//.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1] ?? '';
  return (
    comment
      .replace(/^\s*\* ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim()
      .split(/[.:]\s/)[0] ?? ''
  );
}
