import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { TOOLS } from './run-node.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** A Chromium on this machine: `PORTAL_CHROMIUM`, one of the usual places, or Playwright's own download. */
export function findBrowser(): string | undefined {
  return [process.env['PORTAL_CHROMIUM'], ...PLACES, chromium.executablePath()].find(
    (place) => place !== undefined && place !== '' && existsSync(place),
  );
}

/**
 * A Chromium, fetched when there is none: Debian's with a Chinese font where we may install packages, else Playwright's.
 * @returns its path, or undefined after saying why none could be had
 */
export function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  console.log('这台机器上没有 Chromium，正在安装（只需一次）……');
  const root = process.getuid?.() === 0;
  if (root && isDebian()) installFromDebian();
  if (!findBrowser()) {
    const libraries = root && process.platform === 'linux' ? ['--with-deps'] : [];
    spawnSync(process.execPath, [TOOLS.playwright, 'install', ...libraries, 'chromium'], { stdio: 'inherit' });
  }
  const installed = findBrowser();
  if (!installed) console.error('没有装上 Chromium。请自行安装后用 PORTAL_CHROMIUM=/路径/chromium 指明它。');
  return installed;
}

function installFromDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], { stdio: 'inherit', env });
}

/** Debian itself; Ubuntu's package of the same name is only a pointer to another packaging system. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = ensureBrowser();
  if (browser) console.log(execFileSync(browser, ['--version', '--no-sandbox']).toString().trim());
  else process.exitCode = 1;
}
