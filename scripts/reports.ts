import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

/** How many tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/**
 * Count a Vitest JSON report. A file that could not even be loaded counts as one failure, and so does a run that ended
 * badly without naming a test.
 * @param code exit status of the run
 */
export function readVitestReport(file: string, code: number): Tally {
  const report = read(file, vitestReport);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: atLeastOne(failed, code), skipped: report.numPendingTests };
}

/** Count a Playwright JSON report. A test that passed only when repeated is a failure. */
export function readPlaywrightReport(file: string, code: number): Tally {
  const report = read(file, playwrightReport);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: atLeastOne(unexpected + flaky, code), skipped };
}

function atLeastOne(failed: number, code: number): number {
  return code !== 0 && failed === 0 ? 1 : failed;
}

function read<T>(file: string, schema: z.ZodType<T>): T | undefined {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
