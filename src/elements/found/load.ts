import type { BarWords } from './bar.ts';

/** Fetch what the bar says. @throws when it does not arrive */
export async function loadWords(): Promise<BarWords> {
  // The name of the site at the head of every page leads to the root.
  const root = document.querySelector<HTMLAnchorElement>('a.site-name')?.href ?? document.baseURI;
  const response = await fetch(new URL('search/found-words.json', root).href);
  if (!response.ok) throw new Error(`found-words.json: ${response.status}`);
  return (await response.json()) as BarWords;
}

/** Add a stylesheet to the page; resolves when it is there, and also when it cannot be had. */
export function loadStylesheet(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(address, document.baseURI).href;
  const settled = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  return settled;
}
