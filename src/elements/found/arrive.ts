import { readArrival, withoutArrival } from '../../search/arrival.ts';
import { makeBar } from './bar.ts';
import { focusOnce, isField } from './focus.ts';
import stylesheet from './found-words.css?url';
import { loadStylesheet, loadWords } from './load.ts';
import { markAll, unmark } from './marks.ts';
import { findOccurrences } from './occurrences.ts';
import { bringInSight, firstFrom, setCurrent } from './places.ts';
import { blockAround, textRuns } from './text-runs.ts';

/** On the root element while words are shown, and while some of the page is copied. */
const SHOWING = 'showing-found';
const COPYING = 'copying-found';

/** Milliseconds after which a live region is known to a screen reader, so that it reads out what comes into it. */
const KNOWN = 100;

/**
 * Show the words that the address names: mark them, go to the first place in the passage of the address, and offer a
 * bar to step through all. Escape or the bar puts everything back.
 */
export async function arrive(): Promise<void> {
  const root = document.documentElement;
  const words = readArrival(new URLSearchParams(window.location.search));
  const main = document.querySelector('main');
  if (!main || words.length === 0) return;
  const passage = document.querySelector<HTMLElement>(':target');
  const runs = textRuns(main);
  const places = markAll(runs, findOccurrences(runs, words));
  let current = firstFrom(passage, places);

  const step = (by: 1 | -1) => {
    current = (current + by + places.length) % places.length;
    setCurrent(places, current);
    bringInSight(places[current]);
    bar.tell(current);
  };
  const clear = () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('copy', onCopy);
    const mark = places[current]?.[0];
    const home = (mark && blockAround(mark)) ?? passage ?? main;
    if (bar.element.contains(document.activeElement)) focusOnce(home);
    bar.element.remove();
    unmark(places.flat());
    root.classList.remove(SHOWING);
    forgetWords();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !isField(event.target)) clear();
  };
  const onCopy = () => {
    root.classList.add(COPYING);
    window.setTimeout(() => root.classList.remove(COPYING));
  };
  const bar = makeBar({ words, total: places.length, hasPassage: passage !== null, step, clear });

  root.classList.add(SHOWING);
  document.addEventListener('keydown', onKey);
  document.addEventListener('copy', onCopy);
  setCurrent(places, current);
  if (isFirstVisit()) bringInSight(places[current]);

  const [said] = await Promise.all([loadWords(), loadStylesheet(stylesheet)]);
  // Escape may have come first.
  if (!root.classList.contains(SHOWING)) return;
  bar.fill(said);
  main.before(bar.element);
  window.setTimeout(() => bar.tell(current), KNOWN);
}

/** Whoever comes back, or loads the page again, is taken to where they were by the browser. */
function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type !== 'back_forward' && visit?.type !== 'reload';
}

/** The address of the page and the passage alone, so that a reload or a copied link shows no marks. */
function forgetWords(): void {
  const { pathname, search, hash } = window.location;
  const query = withoutArrival(new URLSearchParams(search));
  window.history.replaceState(window.history.state, '', pathname + query + hash);
}
