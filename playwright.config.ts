import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find.ts';

const port = 4329;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${String(port)}`,
    locale: 'en-GB',
    // What a worker fetches passes by page.route; offline.test.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // A container's root cannot use Chromium's sandbox, and the tests visit this site only.
      // Without a graphics card, drawing as with one takes a tenth longer.
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-gpu'],
    },
  },
  webServer: {
    command: `astro preview --port ${String(port)}`,
    port,
    reuseExistingServer: false,
  },
});
