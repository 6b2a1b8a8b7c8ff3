import { recordUrl } from '../../search/landing.ts';
import type { Library } from '../library/read-library.ts';
import { searchPages, type PageLine, type SearchPage } from './pages.ts';

/** What is put into the library store as one unit: a stretch of a page. */
export interface SearchRecord {
  /** Address as `recordUrl` writes it, without a leading slash. */
  readonly url: string;
  /** The title it may be found by; only the first stretch of a page has one, and a quotation has none. */
  readonly title: string;
  /** Lines of plain text, in the order of the page, joined by line feeds. */
  readonly body: string;
}

/** A stretch is closed once it has this many characters, and never grows beyond `LONGEST` by adding a passage. */
const SHORTEST = 300;
const LONGEST = 800;

/** Every stretch of every page, in the order of `searchPages`. */
export function searchRecords(library: Library): SearchRecord[] {
  return searchPages(library).flatMap(stretchesOf);
}

/** Divide one page. */
export function stretchesOf({ entry, lines }: SearchPage): SearchRecord[] {
  const [page = '', own = ''] = entry.url.split('#');
  return grouped(lines).map((stretch, index) => ({
    url: recordUrl(
      page,
      stretch.map(({ anchor }) => anchor || own),
      index,
    ),
    title: index === 0 && entry.main !== 'text' ? entry.title : '',
    body: stretch.map(({ text }) => text).join('\n'),
  }));
}

/** Group lines into stretches of 300 to 800 characters; a single longer line stays whole. */
function grouped(lines: readonly PageLine[]): PageLine[][] {
  const groups: PageLine[][] = [];
  let size = LONGEST;
  for (const line of lines) {
    const last = groups[groups.length - 1];
    if (!last || size >= SHORTEST || size + line.text.length > LONGEST) {
      groups.push([line]);
      size = line.text.length;
    } else {
      last.push(line);
      size += line.text.length;
    }
  }
  return groups;
}
