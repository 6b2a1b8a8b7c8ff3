import path from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { build } from 'astro';
import { hastPlugins } from '../../src/build/markdown/index.ts';
import { FEATURES } from '../../src/build/markdown/features.ts';
const [arm = '', src='', workFolder = ''] = process.argv.slice(2);
const root = path.join(import.meta.dirname, 'site');
const t0=performance.now();
await build({
  configFile: false, root, srcDir: path.join(root, src), outDir: path.join(workFolder, 'dist'), cacheDir: path.join(workFolder, 'cache'),
  logLevel: process.env.LOG as any ?? 'error', devToolbar: { enabled: false },
  integrations: arm==='ours'?[mdx()]:[mdx({ processor: satteri({ features: FEATURES, hastPlugins: [...hastPlugins] }), syntaxHighlight: false, optimize: arm==='peer' })],
  vite: { cacheDir: path.join(workFolder, 'vite'), ssr: { external: ['satteri'] } },
});
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(arm,src,'wall',(performance.now()/1000).toFixed(1),'cpu',((userCPUTime+systemCPUTime)/1e6).toFixed(1),'MB',(maxRSS/1024).toFixed(0), (await import('node:os')).loadavg()[0]);
