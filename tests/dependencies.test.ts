import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { PROJECT_ROOT } from '../src/build/library/content-root.ts';

const names = z.record(z.string(), z.string()).transform(Object.keys);
const manifest = z.object({ dependencies: names, devDependencies: names });

test('every package has its reason in docs/decisions/0001-dependencies.md, and no reason is without a package', () => {
  const read = (file: string) => readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(read('package.json')));
  const reasons = [...read('docs/decisions/0001-dependencies.md').matchAll(/^\| `([^`]+)` \| .+ \|$/gm)];
  expect(reasons.map(([, name]) => name).sort()).toEqual([...dependencies, ...devDependencies].sort());
});
