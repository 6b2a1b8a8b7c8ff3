import { checkBodies } from './body/check-bodies.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { walkLibrary } from './files/walk.ts';
import { Catalogue } from './library/catalogue.ts';
import { checkWhole } from './library/check-library.ts';
import { loadLibrary } from './library/load.ts';
import { checkLedger } from './quotes/check-ledger.ts';
import { checkMarks } from './quotes/check-marks.ts';
import { checkQuotes } from './quotes/check-quotes.ts';

export type { Diagnostic } from './diagnostic.ts';

/** What the gate found in a content folder, and how many files it looked at. */
export interface Inspection {
  readonly diagnostics: readonly Diagnostic[];
  readonly fileCount: number;
}

/**
 * Check a content folder: names, bytes, fields, references, bodies, words of others, in this order. A file that failed early is not
 * blamed later, nor are those that name it.
 * @param root absolute path
 * @returns diagnostics by file, line and column; never throws for bad content
 */
export function inspectLibrary(root: string): Inspection {
  const diagnostics: Diagnostic[] = [];
  const candidates = walkLibrary(root, diagnostics) ?? [];
  const loaded = loadLibrary(root, candidates, diagnostics);
  const catalogue = new Catalogue(loaded);
  if (candidates.length > 0) {
    checkWhole(loaded, catalogue, diagnostics);
    checkBodies(loaded, catalogue, diagnostics);
    checkQuotes(loaded, catalogue, diagnostics);
    checkMarks(loaded, diagnostics);
    checkLedger(loaded, catalogue, diagnostics);
  }
  return { diagnostics: diagnostics.sort(compareDiagnostics), fileCount: candidates.length };
}

/** The mistakes in a content folder, by file, line and column; none when it may be built. */
export function checkLibrary(root: string): Diagnostic[] {
  return [...inspectLibrary(root).diagnostics];
}
