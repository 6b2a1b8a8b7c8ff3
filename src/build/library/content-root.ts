import path from 'node:path';

/** The repository, three rooms up. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../../..');

/** The folder whose texts are built: `PORTAL_CONTENT`, or this repository's `content/`. Absolute. */
export function contentRoot(): string {
  return path.resolve(PROJECT_ROOT, process.env['PORTAL_CONTENT'] ?? 'content');
}
