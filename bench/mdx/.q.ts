import { buildArm } from './arms.ts';
import { loadavg } from 'node:os';
const [arm, lib] = process.argv.slice(2) as ['ours' | 'peer', string];
const cost = await buildArm(arm, lib, '/work/main/.cache/bench/q-' + arm);
console.log(arm, lib.split('/').at(-1), JSON.stringify(cost), loadavg()[0]);
