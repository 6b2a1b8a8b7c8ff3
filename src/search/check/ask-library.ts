import type { CheckReport, Finding, LibraryPage } from './finding.ts';

/**
 * Asks whether words stand in a text of the library as they are.
 * @returns the page, or undefined when no text has them
 * @throws when the library cannot be asked
 */
export type InLibrary = (words: string) => Promise<LibraryPage | undefined>;

/** Longest words that are asked for in one go, in UTF-16 units. */
const LONGEST = 60;
const CLAUSE_END = /[，。；：！？,;:!?、\n…]+/g;

/**
 * Ask the library for what was called unlisted; what one of its texts has is not unlisted.
 * @param onProgress is told how many passages have been asked for
 * @returns undefined when the library could not be asked, or `stop` was set
 */
export async function askLibrary(
  text: string,
  report: CheckReport,
  inLibrary: InLibrary,
  onProgress: (done: number, total: number) => void = () => undefined,
  stop: { readonly aborted: boolean } = { aborted: false },
): Promise<CheckReport | undefined> {
  const open = report.findings.filter(({ verdict }) => verdict === 'unlisted');
  const pages = new Map<Finding, LibraryPage>();
  try {
    for (const [index, finding] of open.entries()) {
      if (stop.aborted) return undefined;
      const page = await pageOf(text.slice(finding.start, finding.end), inLibrary);
      if (page) pages.set(finding, page);
      onProgress(index + 1, open.length);
    }
  } catch {
    return undefined;
  }
  const findings = report.findings.map((finding): Finding => {
    const page = pages.get(finding);
    return page ? { ...finding, verdict: 'library', page } : finding;
  });
  return { ...report, findings };
}

/** The page that has all pieces of long words. */
async function pageOf(words: string, inLibrary: InLibrary): Promise<LibraryPage | undefined> {
  let found: LibraryPage | undefined;
  for (const piece of inPieces(words)) {
    const page = await inLibrary(piece);
    if (!page || (found && addressOf(found) !== addressOf(page))) return undefined;
    found ??= page;
  }
  return found;
}

function addressOf({ url }: LibraryPage): string {
  return url.replace(/#.*$/, '');
}

/** Words cut where clauses end, so that no piece is too long to be asked for. */
function inPieces(words: string): string[] {
  const ends = [...words.matchAll(CLAUSE_END)].map(({ index, 0: marks }) => index + marks.length);
  const pieces: string[] = [];
  let from = 0;
  while (words.length - from > LONGEST) {
    const fitting = ends.filter((end) => end > from && end - from <= LONGEST);
    const to = fitting[fitting.length - 1] ?? from + LONGEST;
    pieces.push(words.slice(from, to));
    from = to;
  }
  return [...pieces, words.slice(from)].filter((piece) => piece.trim() !== '');
}
