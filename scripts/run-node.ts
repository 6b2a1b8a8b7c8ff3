import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../src/build/library/content-root.ts';

/** How a program ended and what it printed, both streams in the order they came. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Entry files of the tools that these scripts run, from the project's root. */
export const TOOLS = {
  astro: 'node_modules/astro/bin/astro.mjs',
  astroCheck: 'node_modules/@astrojs/check/bin/astro-check.js',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;

/**
 * Run a file with the Node that runs this one, in the project's root. Everything it prints is shown and returned.
 * @param args the file, then its arguments
 * @param log file that also gets the output, for example `.cache/build.log`
 */
export async function runNode(
  args: readonly string[],
  { env = {}, log }: { env?: Readonly<Record<string, string>>; log?: string } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = log ? openLog(log) : undefined;
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
    file?.write(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
  file?.end();
  return { code, output };
}

function openLog(log: string) {
  const place = path.resolve(PROJECT_ROOT, log);
  mkdirSync(path.dirname(place), { recursive: true });
  return createWriteStream(place);
}
