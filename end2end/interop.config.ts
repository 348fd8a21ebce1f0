// bin/interop: clients and applications that are too large for bin/test.

import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

export default defineConfig({
  ...base,
  testDir: 'interop',
  globalSetup: undefined,
  timeout: 120_000,
  projects: [{ name: 'interop', use: { javaScriptEnabled: false } }],
});
