import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of a file as hosts send it: gzip at level 9, or brotli at its best. */
export function compressedSize(folder: string, file: string, method: 'gzip' | 'brotli'): number {
  const bytes = readFileSync(path.join(folder, file));
  return method === 'gzip' ? gzipSync(bytes, { level: 9 }).length : brotliCompressSync(bytes).length;
}

/**
 * An article's page without its running text, its list of sources and the list of texts that use it: what the portal
 * adds to them.
 * @throws when the page has no such parts, so that the figure never shrinks unnoticed
 */
export function shellOf(folder: string, file: string): string {
  const html = readFileSync(path.join(folder, file), 'utf8');
  const shell = html
    .replace(/(<div class="prose" data-body>)[^]*?(<dl class="facts">)/, '$1$2')
    .replace(/(<section class="sources"[^>]*>)[^]*?(<\/section>)/, '$1$2')
    .replace(/(<section class="prose" aria-labelledby="used-in">)[^]*?(<\/section>)/, '$1$2');
  if (!shell.includes('data-body><dl class="facts">') || shell.length === html.length) {
    throw new Error(`${file} is not built as an article`);
  }
  return shell;
}
