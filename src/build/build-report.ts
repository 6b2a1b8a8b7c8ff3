import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from './library/content-root.ts';

/** Beside the log of the build; never published. */
const FILE = path.join(PROJECT_ROOT, '.cache/build-report.json');

/**
 * Put what a step counted and measured into the report of the last build, `.cache/build-report.json`, under the name of
 * the step; what other steps wrote stays.
 */
export async function reportStep(step: string, measured: Readonly<Record<string, unknown>>): Promise<void> {
  const report = await readReport();
  await mkdir(path.dirname(FILE), { recursive: true });
  await writeFile(FILE, `${JSON.stringify({ ...report, [step]: measured }, undefined, 2)}\n`);
}

async function readReport(): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(FILE, 'utf8')) as Record<string, unknown>;
  } catch {
    return {}; // None yet, or one that was cut short: it is only a report.
  }
}
