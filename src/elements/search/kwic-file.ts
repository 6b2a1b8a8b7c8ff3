import { csvRows, CSV_START } from '../../search/csv.ts';
import type { KwicLine } from '../../search/kwic.ts';
import { make } from './build.ts';
import type { KwicFileWords, KwicWords } from './kwic-words.ts';
import { inSlices, nextTask } from './slices.ts';
import { fill } from './words.ts';

/** Lines written in one go. */
const SLICE = 100;
/** Milliseconds for the browser to take the file. */
const TAKEN = 60_000;
const LONGEST_NAME = 40;
const COLUMNS = ['id', 'kind', 'year', 'title', 'left', 'hit', 'right', 'url', 'status'] as const;

/** The headings of the file. */
export function fileHead(words: KwicFileWords): string[] {
  return COLUMNS.map((column) => words[column]);
}

/** A line as the file has it, with its whole address; where it is another wording, that is said instead of the status. */
export function fileRow(line: KwicLine, root: string, wordings: KwicWords['wordings']): string[] {
  const { id, kind, year = '', title, left, hit, right, url, status = '', wording } = line;
  const place = new URL(url, root).href;
  return [id, kind, year, title, left, hit.replace(/\n/g, ' '), right, place, wording ? wordings[wording] : status];
}

/** The query as a part of a file's name: what systems do not allow there becomes a low line. */
export function fileName(template: string, query: string): string {
  const allowed = query.trim().replace(/[\\/:*?"<>|.\s\p{C}]+/gu, '_');
  return fill(template, { query: [...allowed].slice(0, LONGEST_NAME).join('') });
}

/** Hand the reader all lines as a file, in this order. */
export async function saveLines(
  lines: readonly KwicLine[],
  name: string,
  root: string,
  words: KwicWords,
): Promise<void> {
  const parts = [CSV_START, csvRows([fileHead(words.file)])];
  const write = (slice: readonly KwicLine[]) => {
    parts.push(csvRows(slice.map((line) => fileRow(line, root, words.wordings))));
  };
  await inSlices(lines, SLICE, write, nextTask);
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
  make('a', { href: address, download: name }).click();
  window.setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
