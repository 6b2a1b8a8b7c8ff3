/** Where words stand on the page: the marks of each place, in reading order. */
export type Places = readonly (readonly HTMLElement[])[];

/** Index of the first place within a passage, else of the first after it, else of the first on the page. */
export function firstFrom(passage: Element | null, places: Places): number {
  const at = places.findIndex(([mark]) => mark && passage && isFrom(passage, mark));
  return Math.max(at, 0);
}

function isFrom(passage: Element, mark: Element): boolean {
  return (passage.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Tell eyes and screen readers which place is the current one. */
export function setCurrent(places: Places, current: number): void {
  places.forEach((marks, index) => {
    for (const mark of marks) {
      if (index === current) mark.setAttribute('aria-current', 'true');
      else mark.removeAttribute('aria-current');
    }
  });
}

/** Bring a place before the reader's eyes, unfolding what hides it. */
export function bringInSight([mark]: readonly HTMLElement[] = []): void {
  if (!mark) return;
  for (let at = mark.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    if (mark.closest('summary')?.parentElement !== at) at.open = true;
  }
  mark.scrollIntoView({ block: 'center', inline: 'nearest' });
}
