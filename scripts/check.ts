import { runSteps } from './run-steps.ts';
import { checks } from './steps.ts';

process.exitCode = (await runSteps(checks)) ? 0 : 1;
