import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';

/** Old Chromiums lie inside packages made for another purpose; only the compressed programs are taken from them. */
const PACKAGES = {
  79: {
    version: '2.0.1',
    sha512: 'L4yHOWFMhj/CM5+KbNAVnSrmsE6t8fg0I/gl6e0B7FOLmU0G0ZqaURApfrB7J96iAB3EZDm31aZ3SZXhepMSUw==',
  },
  86: {
    version: '5.3.1',
    sha512: 'KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==',
  },
  90: {
    version: '8.0.2',
    sha512: 'a4VEX6DknxISPqGLksZa/JuEnjc4nLXaG0BMp5c9qERvJ/eBHPUJ7oCRQQC+SxSxuxsEwxbBj2RBlCQbivnihg==',
  },
} as const;

/** Major versions that can be had. */
export type OldVersion = keyof typeof PACKAGES;

/** Why the old kernels cannot run here, or undefined when they can. */
export function whyNot(): string | undefined {
  const here = `${process.platform} ${process.arch}`;
  return here === 'linux x64' ? undefined : `旧内核只有 linux x64 的版本，这里是 ${here}`;
}

/**
 * An old Chromium, downloaded once into `.cache/chromium/`.
 * @returns path of the program
 * @throws when the download fails or is not what was recorded here
 */
export function fetchChromium(major: OldVersion): string {
  const { version, sha512 } = PACKAGES[major];
  const folder = path.join(PROJECT_ROOT, '.cache/chromium', String(major));
  const program = path.join(folder, 'chromium');
  if (existsSync(program)) return program;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'swiftshader'), { recursive: true });
  npm(['pack', `chrome-aws-lambda@${version}`, '--pack-destination', folder]);
  const archive = path.join(folder, `chrome-aws-lambda-${version}.tgz`);
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== sha512) throw new Error(`chrome-aws-lambda@${version} is not what was recorded: sha512-${found}`);
  untar(['-xzf', archive, '-C', folder]);
  const renderer = path.join(folder, 'swiftshader.tar');
  writeFileSync(renderer, brotliDecompressSync(readFileSync(path.join(folder, 'package/bin/swiftshader.tar.br'))));
  untar(['-xf', renderer, '-C', path.join(folder, 'swiftshader')]);
  const unpacked = brotliDecompressSync(readFileSync(path.join(folder, 'package/bin/chromium.br')));
  for (const leftover of [archive, renderer, path.join(folder, 'package')]) rmSync(leftover, { recursive: true });
  writeFileSync(program, unpacked);
  chmodSync(program, 0o755);
  return program;
}

function npm(args: readonly string[]): void {
  const cli = process.env['npm_execpath'];
  if (cli) execFileSync(process.execPath, [cli, ...args], { stdio: 'ignore' });
  else execFileSync('npm', args, { stdio: 'ignore' });
}

function untar(args: readonly string[]): void {
  execFileSync('tar', args, { stdio: 'ignore' });
}
