import { codeMarks } from '../../lib/code-marks.ts';

/** Component that a code mark becomes; authors cannot write it themselves. */
const CODE_MARK = 'CodeMark';

/** A body in which every code mark, such as （Q34）, is a component that links to what it names. */
export function linkCodes(body: string): string {
  let linked = '';
  let end = 0;
  for (const mark of codeMarks(body)) {
    const words = body.slice(mark.start, mark.end);
    linked += `${body.slice(end, mark.start)}<${CODE_MARK} code="${mark.code}" words="${words}" />`;
    end = mark.end;
  }
  return linked + body.slice(end);
}
