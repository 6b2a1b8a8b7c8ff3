import { fork } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** The two ways to render MDX that are compared: `ours` as data, `peer` with `@astrojs/mdx` and `glob()`. */
export const ARMS = ['ours','peer','var'] as const;
export type Arm = (typeof ARMS)[number];

/** Whether a word names an arm. */
export function isArm(word: string): word is Arm {
  return (ARMS as readonly string[]).includes(word);
}

const usage = z.object({ cpuSeconds: z.number(), peakMegabytes: z.number() });

/** What one build took: from start to end of its process, and what the process reports of itself. */
export interface BuildCost extends z.infer<typeof usage> {
  readonly wallSeconds: number;
}

/**
 * Build the articles of a library in a process of its own, without anything that an earlier build left behind.
 * @param library content folder; must lie within the project, so that Vite finds the packages
 * @param workFolder emptied first; the pages are in its `dist/` afterwards
 * @throws when the build fails
 */
export async function buildArm(arm: Arm, library: string, workFolder: string): Promise<BuildCost> {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  const start = performance.now();
  const child = fork(path.join(import.meta.dirname, 'build-arm.ts'), [arm, workFolder], {
    env: { ...process.env, PORTAL_CONTENT: library, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    execArgv: [],
  });
  let report: unknown;
  child.on('message', (message) => (report = message));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const wallSeconds = (performance.now() - start) / 1000;
  if (code !== 0 || !existsSync(path.join(workFolder, 'dist'))) throw new Error(`the build of "${arm}" failed`);
  return { wallSeconds, ...usage.parse(report) };
}
