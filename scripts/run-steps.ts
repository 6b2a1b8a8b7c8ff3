import { rmSync } from 'node:fs';
import type { Step } from './steps.ts';
import type { Tally } from './reports.ts';

/** A step with its outcome; one that was left out has none. */
interface Line {
  readonly name: string;
  readonly seconds: number;
  readonly tally?: Tally;
}

/**
 * Run steps in order, going on after a failure so that one run shows everything, then print a table and the total.
 * @param build the step whose failure makes those that need the site pointless
 * @returns whether everything passed
 */
export async function runSteps(steps: readonly Step[], build?: Step): Promise<boolean> {
  rmSync('.cache/reports', { recursive: true, force: true });
  const lines: Line[] = [];
  let built = true;
  for (const step of steps) {
    if (step.needsBuild && !built) {
      lines.push({ name: step.name, seconds: 0 });
      continue;
    }
    console.log(`\n── ${step.name}`);
    const started = performance.now();
    const tally = await step.run();
    lines.push({ name: step.name, seconds: (performance.now() - started) / 1000, tally });
    if (step === build) built = tally.failed === 0;
  }
  console.log(`\n${lines.map(describe).join('\n')}\n`);
  const passed = sum(lines, 'passed');
  const failed = sum(lines, 'failed');
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

function describe({ name, seconds, tally }: Line): string {
  if (!tally) return `－ ${name}：没有运行，因为网站没有生成`;
  const skipped = tally.skipped > 0 ? `，略过 ${tally.skipped}` : '';
  return `${tally.failed > 0 ? '✗' : '✓'} ${name}：通过 ${tally.passed}，未通过 ${tally.failed}${skipped}（${seconds.toFixed(1)} 秒）`;
}

function sum(lines: readonly Line[], key: 'passed' | 'failed'): number {
  return lines.reduce((total, { tally }) => total + (tally?.[key] ?? 0), 0);
}
