import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { PROJECT_ROOT } from '../src/build/library/content-root.ts';
import { routes } from '../src/routes.ts';
import { findBrowser } from './browser.ts';
import { outputFolder } from './build-portal.ts';
import { startServer } from './static-server.ts';

/** Picture of the README: the home page of the built site, light, as a desktop shows it first. */
const PICTURE = path.join(PROJECT_ROOT, 'docs/screenshot.png');
const MOST_BYTES = 300_000;

const executablePath = findBrowser();
const { server, url } = await startServer(outputFolder(), { port: 0 });
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light', locale: 'zh-CN' });
  await page.goto(url + routes.home().slice(1), { waitUntil: 'networkidle' });
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  const { size } = statSync(PICTURE);
  console.log(`docs/screenshot.png：${Math.round(size / 1000)} KB`);
  if (size > MOST_BYTES) throw new Error(`截图超过 ${MOST_BYTES / 1000} KB，请缩小画面。`);
} finally {
  await browser.close();
  server.close();
}
