import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file to be written below the output folder. */
export interface WrittenFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Write files below a folder, making folders as they are needed. */
export async function putFiles(folder: string, files: readonly WrittenFile[]): Promise<void> {
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}
