import { formatDiagnostic } from '../src/build/gate/diagnostic.ts';
import { inspectLibrary } from '../src/build/gate/index.ts';
import { contentRoot } from '../src/build/library/content-root.ts';
import { readLibrary } from '../src/build/library/read-library.ts';
import {
  publishedWordings,
  readWordingLedger,
  withUnpublished,
  writeWordingLedger,
} from '../src/build/library/wording-ledger.ts';

const root = contentRoot();
// Only what this command mends may be wrong.
const diagnostics = inspectLibrary(root).diagnostics.filter(({ rule }) => rule !== 'G604');
if (diagnostics.length > 0) {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  console.error(`先改好上面 ${diagnostics.length} 处，再运行 npm run ids；登记没有改动`);
  process.exitCode = 1;
} else {
  const before = new Map((readWordingLedger(root) ?? []).map(({ code, words }) => [code, JSON.stringify(words)]));
  const published = publishedWordings(readLibrary(root));
  const records = withUnpublished(readWordingLedger(root) ?? [], published);
  const changed = records.filter(({ code, words }) => before.get(code) !== JSON.stringify(words)).length;
  writeWordingLedger(root, records);
  const total = records.reduce((sum, { words }) => sum + words.length, 0);
  console.log(`已登记 ${records.length} 篇里的 ${total} 处原话、异文和短引；这次新增或更正 ${changed} 篇`);
}
