import type { RuleId } from './rules.ts';

/** One mistake of an author: where it stands, what was found, what to write instead. Rules are the gate's, or a lint's. */
export interface Diagnostic<Rule extends string = RuleId> {
  readonly rule: Rule;
  /** Path as an editor sees it, from the parent of the content folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors count. */
  readonly column: number;
  readonly found: string;
  readonly remedy: string;
}

/** A place in a file; both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a file begins; mistakes of the file as a whole stand there. */
export const FILE_START: Place = { line: 1, column: 1 };

/** Takes down one mistake in a file that is already known. */
export type Report = (rule: RuleId, at: Place, found: string, remedy: string) => void;

/** A `Report` for one file that appends to `diagnostics`. */
export function reportInto(diagnostics: Diagnostic[], file: string): Report {
  return (rule, { line, column }, found, remedy) => diagnostics.push({ rule, file, line, column, found, remedy });
}

/** Order of a listing: file, line, column, rule. */
export function compareDiagnostics(a: Diagnostic<string>, b: Diagnostic<string>): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}

/** One line for a terminal: `content/articles/x.mdx:12:5  [G304] 发现：…  请改：…`. */
export function formatDiagnostic({ rule, file, line, column, found, remedy }: Diagnostic<string>): string {
  return `${printable(file)}:${line}:${column}  [${rule}] 发现：${printable(found)}  请改：${printable(remedy)}`;
}

/** Names and values come from files nobody has checked: control characters are shown, never sent to a terminal. */
function printable(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => codePoint(character));
}

/** `U+200B` for a zero-width space. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The beginning of a text, with `……` where something was left out. */
export function shorten(words: string, length: number): string {
  return words.length > length ? `${words.slice(0, length)}……` : words;
}
