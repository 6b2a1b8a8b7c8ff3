import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of a file as hosts send it: gzip at level 9, or brotli at its best. */
export function compressedSize(folder: string, file: string, method: 'gzip' | 'brotli'): number {
  const bytes = readFileSync(path.join(folder, file));
  return method === 'gzip' ? gzipSync(bytes, { level: 9 }).length : brotliCompressSync(bytes).length;
}
