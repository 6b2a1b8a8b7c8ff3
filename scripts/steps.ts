import { runNode, TOOLS } from './run-node.ts';
import { readPlaywrightReport, readVitestReport, type Tally } from './reports.ts';

/** One thing to run. A step that needs the built site is left out when the build failed. */
export interface Step {
  readonly name: string;
  readonly needsBuild?: true;
  run(): Promise<Tally>;
}

const REPORTS = '.cache/reports';

/** What holds without a built site: the texts, the types, the code's form. */
export const checks: readonly Step[] = [
  single('内容检查', ['scripts/gate.ts']),
  single('编辑检查', ['scripts/lint.ts']),
  single('类型', [TOOLS.astro, 'check', '--minimumFailingSeverity', 'warning']),
  single('代码规则', [TOOLS.eslint, '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint']),
  single('代码格式', [
    TOOLS.prettier,
    '--check',
    '.',
    '--cache',
    '--cache-location',
    '.cache/prettier',
    '--log-level',
    'warn',
  ]),
];

export const build: Step = single('生成网站', ['scripts/build.ts']);

export const tests: readonly Step[] = [
  vitest('单元测试', 'unit'),
  { ...vitest('成品检查', 'build'), needsBuild: true },
  { ...playwright('浏览器里的任务与无障碍'), needsBuild: true },
  { ...vitest('旧内核', 'legacy'), needsBuild: true },
];

function single(name: string, args: readonly string[]): Step {
  return {
    name,
    run: async () =>
      (await runNode(args)).code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
  };
}

function vitest(name: string, project: string): Step {
  const report = `${REPORTS}/${project}.json`;
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    run: async () => readVitestReport(report, (await runNode([TOOLS.vitest, ...args])).code),
  };
}

function playwright(name: string): Step {
  const report = `${REPORTS}/playwright.json`;
  return {
    name,
    run: async () => {
      const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
      return readPlaywrightReport(
        report,
        (await runNode([TOOLS.playwright, 'test', '--reporter=list,json'], { env })).code,
      );
    },
  };
}
