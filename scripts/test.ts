import { ensureBrowser } from './browser.ts';
import { runSteps } from './run-steps.ts';
import { build, checks, tests } from './steps.ts';

ensureBrowser();
const [unit, ...onSite] = tests;
const steps = [...checks, ...(unit ? [unit] : []), build, ...onSite];
process.exitCode = (await runSteps(steps, build)) ? 0 : 1;
