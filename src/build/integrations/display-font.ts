import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LICENCE, openDisplayFace } from '../fonts/display-face.ts';
import { DISPLAY_SELECTOR, displayCharacters } from '../fonts/display-text.ts';
import { filesBelow } from '../html/output-files.ts';

/** A page that would need more than this does without: its headings keep the Song face of the reader's system. */
const LIMIT = 30_000;

/**
 * The file lies beside the page, so the rule is the same on every page: one hash in the policy, no stylesheet to fetch.
 * A page without this rule never asks for the face. Words outside the chosen elements keep the system's Song face
 * (`--font-song`), since the file may lack their glyphs.
 */
const FACE =
  '<style>@font-face{font-family:"Portal Song";src:url(song.woff) format("woff");font-weight:600;font-display:optional}' +
  `:root{--font-display:"Portal Song",var(--font-song)}${DISPLAY_SELECTOR}{--font-song:var(--font-display)}</style>`;

/**
 * Give each page of some kinds the display face, cut down to the characters that the page sets in it.
 * @param kinds values of `<body data-page>`
 * @throws when such a page has no head
 */
export function displayFont(kinds: readonly string[]): AstroIntegration {
  return {
    name: 'portal-display-font',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const wanted = charactersByPage(folder, await filesBelow(folder), kinds);
        const cut = await openDisplayFace([...new Set([...wanted.values()].join(''))].join(''));
        const sizes: number[] = [];
        let without = 0;
        for (const [page, characters] of wanted) {
          const font = await cut(characters);
          if (font.length > LIMIT) {
            without += 1;
            continue;
          }
          sizes.push(font.length);
          writeFileSync(path.join(folder, path.dirname(page), 'song.woff'), font);
          addFace(path.join(folder, page));
        }
        mkdirSync(path.join(folder, 'fonts'), { recursive: true });
        copyFileSync(LICENCE, path.join(folder, 'fonts/LICENSE'));
        sizes.sort((a, b) => a - b);
        logger.info(
          `${sizes.length} pages with the display face, ${sizes[sizes.length >> 1] ?? 0} B in the median, ` +
            `${sizes.at(-1) ?? 0} B at most; ${without} too rich; ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}

function charactersByPage(folder: string, files: readonly string[], kinds: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const page of files.filter((file) => file.endsWith('index.html'))) {
    const html = readFileSync(path.join(folder, page), 'utf8');
    const kind = /<body[^>]*\sdata-page="([^"]*)"/.exec(html)?.[1];
    if (kind !== undefined && kinds.includes(kind)) found.set(page, displayCharacters(html));
  }
  return found;
}

function addFace(place: string): void {
  const html = readFileSync(place, 'utf8');
  const end = html.indexOf('</head>');
  if (end < 0) throw new Error(`${place} has no head`);
  writeFileSync(place, html.slice(0, end) + FACE + html.slice(end));
}
