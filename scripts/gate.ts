import { formatDiagnostic } from '../src/build/gate/diagnostic.ts';
import { inspectLibrary } from '../src/build/gate/index.ts';
import { contentRoot } from '../src/build/library/content-root.ts';

const { diagnostics, fileCount } = inspectLibrary(contentRoot());
for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
if (diagnostics.length > 0) {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  console.error(`内容检查没有通过：${files} 个文件里有 ${diagnostics.length} 处要改`);
  process.exitCode = 1;
} else {
  console.log(`内容检查通过：共 ${fileCount} 个文件`);
}
