import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PROJECT_ROOT } from '../src/build/library/content-root.ts';
import { runNode, TOOLS } from './run-node.ts';

/** The folder that a build writes: `PORTAL_OUT`, or `dist/`. Absolute. */
export function outputFolder(): string {
  return path.resolve(PROJECT_ROOT, process.env['PORTAL_OUT'] ?? 'dist');
}

/**
 * Gate, build, look at the result. Stops at the first step that fails, having said why; a failed build leaves no
 * half-written folder behind that somebody might publish.
 * @returns whether the folder may be published
 */
export async function buildPortal(): Promise<boolean> {
  const gate = await runNode(['scripts/gate.ts']);
  if (gate.code !== 0) return false;
  // Astro takes `import.meta.env.DEV` from the environment where it is set there; a build is never for development.
  const production = { NODE_ENV: 'production', DEV: '' };
  const build = await runNode([TOOLS.astro, 'build'], { env: production, log: '.cache/build.log' });
  if (build.code !== 0 || stripVTControlCharacters(build.output).includes('[ERROR]')) {
    return refuse('生成没有完成，原因见上面的 [ERROR]；全部输出在 .cache/build.log。');
  }
  const verified = await runNode(['scripts/verify-dist.ts']);
  return verified.code === 0 || refuse('生成的网页与内容不一致，见上。');
}

async function refuse(message: string): Promise<false> {
  console.error(message);
  if (existsSync(outputFolder())) await rm(outputFolder(), { recursive: true });
  return false;
}
