// @ts-check
// JavaScript, because Astro hands only that to Node itself: a .ts file runs in a Vite server that is gone when the
// hooks run, and their late imports with it. The modules below are TypeScript, which Node 24 reads.
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { cssFloor } from './src/build/integrations/css-floor.ts';
import { displayFont } from './src/build/integrations/display-font.ts';
import { editorsBoard } from './src/build/integrations/editors-board.ts';
import { finishHtml } from './src/build/integrations/finish-html.ts';
import { pictures } from './src/build/integrations/pictures.ts';
import { scriptFloor } from './src/build/integrations/script-floor.ts';
import { searchIndex } from './src/build/integrations/search-index.ts';
import { contentRoot } from './src/build/library/content-root.ts';

// Pages are bundled and then no longer know where the project lies.
process.env['PORTAL_CONTENT'] = contentRoot();

/** A folder of its own for each library: Astro's data store there never meets another library's entries. */
const cacheDir = `.cache/astro/${createHash('sha256').update(contentRoot()).digest('hex').slice(0, 12)}`;

export default defineConfig({
  output: 'static',
  outDir: process.env['PORTAL_OUT'] ?? 'dist',
  cacheDir,
  trailingSlash: 'always',
  // Line breaks in templates are no spaces, as in JSX: a space between two Han characters would show.
  compressHTML: 'jsx',
  prefetch: false,
  devToolbar: { enabled: false },
  // Pages are rendered while others are being written to the disk.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // Hooks run in this order: what writes into pages comes before the policy that counts it.
  integrations: [
    mdx(),
    cssFloor(),
    scriptFloor(),
    pictures(),
    displayFont(['home', 'quotation', 'article', 'lesson']),
    finishHtml(process.env['PORTAL_BASE']),
    searchIndex(),
    editorsBoard(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Files stay files: what is inlined would need a place in the content security policy.
    build: { assetsInlineLimit: 0 },
    // A native module; Node loads it as it is.
    ssr: { external: ['satteri'] },
  },
});
