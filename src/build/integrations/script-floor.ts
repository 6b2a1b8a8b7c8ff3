import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Syntax that every kernel from Chromium 80 on can read. */
const TARGET = 'es2020';

/** Vite wraps every `import()` in a loader for style sheets and preloads, of which this portal has none. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

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
      handler: (name) => (name === 'client' ? { build: { target: TARGET, modulePreload: false } } : null),
    },
    load: {
      order: 'pre',
      handler: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
    },
    config: () => ({
      experimental: {
        renderBuiltUrl: (_file, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
      },
    }),
  };
}
