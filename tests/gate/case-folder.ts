import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a broken library must be told, once. */
export interface Expectation {
  readonly rule: string;
  /** Path from the parent of the content folder. */
  readonly file: string;
  readonly line: number;
  /** Files of the base library that are taken away. */
  readonly remove?: readonly string[];
}

/** A small valid library of another institution. */
export const BASE = path.join(import.meta.dirname, 'base');
export const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/** Hand `use` a throw-away copy of the base library in a folder named `content`, and clear it away afterwards. */
export function withLibrary<Result>(use: (root: string) => Result): Result {
  const parent = mkdtempSync(path.join(tmpdir(), 'gate-'));
  const root = path.join(parent, 'content');
  try {
    cpSync(BASE, root, { recursive: true });
    return use(root);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Lay the files of a fixture over a library. */
export function applyFixture(root: string, name: string, { remove = [] }: Expectation): void {
  cpSync(path.join(FIXTURES, name), root, { recursive: true, filter: (source) => path.basename(source) !== 'expect.json' });
  for (const file of remove) rmSync(path.join(root, file));
}
