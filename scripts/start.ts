import { buildPortal } from './build-portal.ts';

if (await buildPortal()) await import('./serve.ts');
else process.exitCode = 1;
