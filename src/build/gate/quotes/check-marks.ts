import { placeOf } from '../place.ts';
import { reportInto, type Diagnostic } from '../diagnostic.ts';
import type { Loaded } from '../library/loaded.ts';

const CODE = '[AQSRL][1-9]\\d*(?:-[1-9]\\d*)?(?:异文|误引)?';

/** Where a code mark cannot become a link, or cannot be compared, with what to write instead. */
const MISPLACED: readonly { readonly pattern: RegExp; readonly found: string; readonly remedy: string }[] = [
  {
    pattern: new RegExp(`[”」』’]（${CODE}、`, 'g'),
    found: '引文后面一次写了几个编号',
    remedy: '一段引文写一个编号；别的编号另写一句“又见（…）”',
  },
  {
    pattern: new RegExp(`="[^"\\n]*（${CODE}[）、]`, 'g'),
    found: '组件的属性里写了编号',
    remedy: '把编号移到正文里',
  },
  {
    pattern: new RegExp(`\\[[^\\]\\n]*（${CODE}[）、][^\\]\\n]*\\]\\(`, 'g'),
    found: '链接的文字里写了编号',
    remedy: '把编号移到链接外面，编号自己就是链接',
  },
  {
    pattern: new RegExp('`[^`\\n]*（' + CODE + '[）、]', 'g'),
    found: '代码里写了编号',
    remedy: '去掉反引号',
  },
];

/** Check that code marks in bodies stand where they can become links and where quoted words can be compared. */
export function checkMarks({ texts }: Loaded, diagnostics: Diagnostic[]): void {
  for (const { file, body } of texts) {
    if (!body) continue;
    const report = reportInto(diagnostics, file);
    for (const { pattern, found, remedy } of MISPLACED) {
      for (const { index } of body.text.matchAll(pattern)) {
        const { line, column } = placeOf(body.text, index);
        report('G605', { line: line + body.line - 1, column }, found, remedy);
      }
    }
  }
}
