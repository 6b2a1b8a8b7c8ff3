import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { woffFromSfnt } from './woff.ts';

/** The whole face as it was published: Noto Serif SC, semibold. */
export const FONT = fileURLToPath(
  import.meta.resolve('@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2'),
);

/** Squeezing of punctuation, which `text-spacing-trim` takes from the font; everything vertical stays behind. */
export const TAKEN = { noHinting: true, keepFeatures: ['halt', 'chws'], dropTables: ['vhea', 'vmtx', 'BASE', 'STAT'] };

/** Where the licence of the face lies. */
export const LICENCE = fileURLToPath(import.meta.resolve('@fontsource/noto-serif-sc/LICENSE'));

/** Makes a font of a few characters. */
export type Cutter = (characters: string) => Promise<Buffer>;

/**
 * Prepare the display face for a site: the whole font is cut down to the site's characters
 * once, so that cutting a page's font out of it takes a millisecond.
 * @param characters every character that any page will ask for
 */
export async function openDisplayFace(characters: string): Promise<Cutter> {
  const face = await subsetFont(readFileSync(FONT), characters, { targetFormat: 'sfnt', ...TAKEN });
  return async (wanted) => woffFromSfnt(await subsetFont(face, wanted, { targetFormat: 'sfnt', ...TAKEN }));
}
