import { formatDiagnostic } from '../src/build/gate/diagnostic.ts';
import { contentRoot } from '../src/build/library/content-root.ts';
import { lintLibrary } from '../src/build/lint/index.ts';

const findings = lintLibrary(contentRoot());
if (!findings) {
  console.error('编辑检查没有做：请先改好“内容检查”指出的地方');
  process.exitCode = 1;
} else if (findings.length > 0) {
  for (const finding of findings) console.error(formatDiagnostic(finding));
  const files = new Set(findings.map(({ file }) => file)).size;
  console.error(`编辑检查没有通过：${files} 个文件里有 ${findings.length} 处要看`);
  process.exitCode = 1;
} else {
  console.log('编辑检查通过');
}
