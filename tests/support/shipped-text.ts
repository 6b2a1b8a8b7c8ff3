import { readFileSync } from 'node:fs';
import path from 'node:path';
import { outputFolder } from '../../scripts/build-portal.ts';
import { filesBelow } from '../../src/build/html/output-files.ts';
import { tagsOf, type Tag } from '../../src/build/html/tags.ts';

const folder = outputFolder();

/** Every file of the built site, as a path from its folder, sorted. */
export const files: readonly string[] = await filesBelow(folder);

/** Every page of the built site. */
export const pages: readonly string[] = files.filter((file) => file.endsWith('.html'));

/** Text of one file of the built site. */
export function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** Each distinct text of the chosen start tags, with the first page that holds it. */
export function inlineTexts(choose: (tag: Tag) => boolean): Map<string, string> {
  const found = new Map<string, string>();
  for (const page of pages) {
    for (const tag of tagsOf(read(page))) {
      if (choose(tag) && !found.has(tag.text)) found.set(tag.text, page);
    }
  }
  return found;
}
