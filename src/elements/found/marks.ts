import type { Occurrence } from './occurrences.ts';
import type { PageRun } from './text-runs.ts';

/**
 * Put every occurrence into `<mark class="found">`, one for each of its pieces, all with its number, from 1.
 * @returns the marks of each occurrence, in order
 */
export function markAll(runs: readonly PageRun[], occurrences: readonly Occurrence[]): HTMLElement[][] {
  const marks = occurrences.map((): HTMLElement[] => []);
  // From the end, so that what is still to be marked keeps its place in its node.
  for (let index = occurrences.length - 1; index >= 0; index -= 1) {
    for (const { run, start, end } of [...(occurrences[index] ?? [])].reverse()) {
      const node = runs[run]?.node;
      if (node) marks[index]?.unshift(markOf(node, start, end, index + 1));
    }
  }
  return marks;
}

function markOf(node: Text, start: number, end: number, number: number): HTMLElement {
  if (end < node.length) node.splitText(end);
  const words = start > 0 ? node.splitText(start) : node;
  const mark = document.createElement('mark');
  mark.className = 'found';
  mark.dataset['found'] = String(number);
  words.replaceWith(mark);
  mark.append(words);
  return mark;
}

/** Take marks away; the text is in one piece again where it was before. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
