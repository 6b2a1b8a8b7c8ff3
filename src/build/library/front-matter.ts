/** A text file in its two parts, with the line on which each begins (counted from 1). */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Split a file into front matter and body.
 * @param source text with LF line ends and without BOM
 * @returns undefined when the file does not begin with `---` or the second `---` is missing
 */
export function splitFrontMatter(source: string): SplitFile | undefined {
  const lines = source.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return undefined;
  let start = end + 1;
  while (start < lines.length && lines[start]?.trim() === '') start += 1;
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(start).join('\n').trimEnd(),
    bodyLine: start + 1,
  };
}
