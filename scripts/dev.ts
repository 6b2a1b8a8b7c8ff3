import { spawn } from 'node:child_process';
import { runNode, TOOLS } from './run-node.ts';

const gate = await runNode(['scripts/gate.ts']);
if (gate.code !== 0) process.exit(1);

const args = ['dev', '--host', process.env['HOST'] ?? '127.0.0.1', '--port', process.env['PORT'] ?? '4321'];
const astro = spawn(process.execPath, [TOOLS.astro, ...args, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
astro.on('exit', (code) => process.exit(code ?? 1));
