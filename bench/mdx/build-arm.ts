import path from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { build, type AstroInlineConfig } from 'astro';
import { hastPlugins } from '../../src/build/markdown/index.ts';
import { FEATURES } from '../../src/build/markdown/features.ts';
import { isArm, type Arm } from './arms.ts';

/** The peer renders the same Markdown with the same plugins, and collapses what is static just as ours does. */
const INTEGRATIONS: Record<Arm, NonNullable<AstroInlineConfig['integrations']>> = {
  ours: [mdx()],
  peer: [
    mdx({
      processor: satteri({ features: FEATURES, hastPlugins: [...hastPlugins] }),
      syntaxHighlight: false,
      optimize: true,
    }),
  ],
};

const [arm = '', workFolder = ''] = process.argv.slice(2);
if (!isArm(arm) || !workFolder) throw new Error('usage: build-arm.ts ours|peer <work folder>');

await build({
  configFile: false,
  // Astro writes types into its root; those of the portal stay as they are.
  root: workFolder,
  srcDir: path.join(import.meta.dirname, 'site', arm),
  outDir: path.join(workFolder, 'dist'),
  cacheDir: path.join(workFolder, 'cache'),
  logLevel: 'error',
  devToolbar: { enabled: false },
  // As in the portal's own configuration, for both.
  build: { concurrency: 8 },
  integrations: INTEGRATIONS[arm],
  vite: { cacheDir: path.join(workFolder, 'vite'), ssr: { external: ['satteri'] } },
});

const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send?.({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 });
