import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();
const port = process.env['PORTAL_TEST_PORT'] ?? '4391';
const address = `http://127.0.0.1:${port}/`;

/** End-to-end, accessibility and layout tests against a finished `dist/`, served as a plain host would. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    url: address,
    env: { PORT: port, HOST: '127.0.0.1' },
    reuseExistingServer: false,
  },
});
