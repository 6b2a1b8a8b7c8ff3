import { attributesOf, type Tag } from '../html/tags.ts';

/** Which elements are set in the display face, in the words of a stylesheet; `displayCharacters` reads the same. */
export const DISPLAY_SELECTOR = 'h1,h2,.quotation-text,[data-display]';

const START = /<([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Every character of a page that is set in the display face, each once, in order of code points. */
export function displayCharacters(html: string): string {
  const found = new Set<string>();
  for (const start of html.matchAll(START)) {
    const [whole, name = '', attributes = ''] = start;
    if (!isDisplayed({ name: name.toLowerCase(), attributes, text: '' })) continue;
    for (const character of textUntilEnd(html, start.index + whole.length, name)) found.add(character);
  }
  return [...found]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

function isDisplayed(tag: Tag): boolean {
  if (tag.name === 'h1' || tag.name === 'h2') return true;
  if (!/quotation-text|data-display/.test(tag.attributes)) return false;
  const attributes = attributesOf(tag);
  return attributes.has('data-display') || (attributes.get('class') ?? '').split(/\s+/).includes('quotation-text');
}

/** Text from `start` to the end tag that closes an element called `name`. */
function textUntilEnd(html: string, start: number, name: string): string {
  const edge = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi');
  edge.lastIndex = start;
  let depth = 1;
  for (let hit = edge.exec(html); hit; hit = edge.exec(html)) {
    depth += hit[1] === '/' ? -1 : 1;
    if (depth === 0) return plainText(html.slice(start, hit.index));
  }
  return plainText(html.slice(start));
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = '') => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return NAMED[name as string] ?? whole;
    });
}
