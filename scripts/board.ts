import { boardOf, CONCERNS, type Concern } from '../src/build/library/board.ts';
import { inspectLibrary } from '../src/build/gate/index.ts';
import { contentRoot } from '../src/build/library/content-root.ts';
import { readLibrary } from '../src/build/library/read-library.ts';
import { groupBy } from '../src/lib/group.ts';

const root = contentRoot();
if (inspectLibrary(root).diagnostics.length > 0) {
  console.error('内容还有写错的地方，先运行 npm run check 改好，再看编辑台');
  process.exitCode = 1;
} else {
  const rows = boardOf(readLibrary(root), new Date().toISOString().slice(0, 10));
  const groups = groupBy(rows, ({ concern }) => [concern]);
  for (const [concern, members] of groups) {
    console.log(`\n${CONCERNS[concern]}：${members.length} 处`);
    for (const { file, line, name } of members) console.log(`  ${file}:${line}  ${name}`);
  }
  const counts = [...groups].map(
    ([concern, members]: [Concern, typeof rows]) => `${CONCERNS[concern]} ${members.length}`,
  );
  console.log(`\n合计 ${rows.length} 处${counts.length > 0 ? `：${counts.join('，')}` : ''}`);
}
