import { defineConfig } from '@playwright/test';
import { freePort } from './server.ts';

// Workers load this file again and keep the port that the first load found.
process.env.PORT ??= String(await freePort());

export default defineConfig({
  testDir: 'stories',
  globalSetup: './server.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${process.env.PORT}`,
    screenshot: 'only-on-failure',
    launchOptions: {
      // Debian's: Playwright's own browsers are a download from elsewhere.
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // With Playwright's own flags, these keep Chromium from calling home.
      args: ['--disable-gpu', '--disable-quic', '--disable-sync', '--host-resolver-rules=MAP *.test 127.0.0.1'],
    },
  },
  projects: [
    // @no-script: slow, and the same with scripts. @look: what does not depend on scripts, on a phone and in the dark.
    // @main: the main job, there too.
    { name: 'no-js', grepInvert: /@look|@languages/, use: { javaScriptEnabled: false } },
    { name: 'js', grepInvert: /@look|@no-script/ },
    { name: 'phone', grep: /@look|@main/, use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    { name: 'dark', grep: /@look|@main/, use: { colorScheme: 'dark' } },
  ],
});
