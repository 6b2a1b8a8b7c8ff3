import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { lowerCss } from '../css/lower-css.ts';

/**
 * Every stylesheet of a build passes through `lowerCss` while it is still an asset of the bundle: after Tailwind and
 * Vite, before Astro copies it into pages. In `npm run dev` styles stay as written.
 */
export function cssFloor(): AstroIntegration {
  return {
    name: 'portal-css-floor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Lowering minifies; a minifier before it would only see syntax that does not ship.
        updateConfig({ vite: { build: { cssMinify: false }, plugins: [lowerStylesheets()] } });
      },
    },
  };
}

function lowerStylesheets(): Plugin {
  const done = new Map<string, string>();
  return {
    name: 'portal:lower-stylesheets',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      async handler(_options, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
          const css = typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
          const lowered = done.get(css) ?? (await lowerCss(css, asset.fileName));
          done.set(css, lowered);
          asset.source = lowered;
        }
      },
    },
  };
}
