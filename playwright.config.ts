import { defineConfig } from '@playwright/test'

/** End-to-end tests: Chromium on the app as `npm start` runs it, with a demo of its own. */
export default defineConfig({
  forbidOnly: true,
  fullyParallel: false,
  globalSetup: './tests/e2e/startNewsroom.ts',
  outputDir: 'test-results',
  testDir: './tests/e2e',
  testMatch: '*.spec.ts',
  timeout: 90_000,
  use: {
    launchOptions: {
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
    },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    viewport: { height: 900, width: 1280 },
  },
  workers: 1,
})
