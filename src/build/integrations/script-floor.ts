import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Private members of classes stay as they are from here on; written out for older kernels they would cost ten times as
 * much, although Chromium 86 has them. What else came between 86 and 99 no script uses: tests/build/script-floor.test.ts.
 */
const TARGET = 'chrome99';

/** Pages name their scripts by a hash alone: a name made of the component's is long, and stands in every page. */
const CLIENT = {
  target: TARGET,
  modulePreload: false,
  rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } },
} as const;

/** Vite wraps every `import()` in a loader for style sheets and preloads, of which this portal has none. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';
const HELPER_FILE = /(?:^|\/)preload-helper\.[\w-]+\.js$/;
/** How the loader is fetched by a script; as a file of its own, every page would have to fetch it. */
const HELPER_IMPORT = /import\s*\{\s*(?:\w+ as )?(\w+)\s*\}\s*from\s*["'][^"']*preload-helper\.[\w-]+\.js["'];?/;

/**
 * Scripts for the browser are written down to `TARGET`, and name the files they load relative to themselves, so that
 * they work below any path. Astro sets its own target for the client after the user's settings; this comes after it.
 */
export function scriptFloor(): AstroIntegration {
  return {
    name: 'portal-script-floor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [clientTarget()] } });
      },
    },
  };
}

function clientTarget(): Plugin {
  return {
    name: 'portal:client-target',
    apply: 'build',
    configEnvironment: {
      order: 'post',
      handler: (name) => (name === 'client' ? { build: CLIENT } : null),
    },
    load: {
      order: 'pre',
      handler: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
    },
    generateBundle: (_options, bundle) => {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (HELPER_FILE.test(file)) delete bundle[file];
        else if (chunk.type === 'chunk') chunk.code = chunk.code.replace(HELPER_IMPORT, 'const $1=load=>load();');
      }
    },
    config: () => ({
      experimental: {
        renderBuiltUrl: (_file, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
      },
    }),
  };
}
