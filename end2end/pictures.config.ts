// Pictures of the live pages, to look at and for the README:
//
//   npx playwright test --config pictures.config.ts                       into test-results/pictures
//   PICTURES=../docs/pictures npx playwright test --config pictures.config.ts --project desktop-light --project desktop-dark

import { defineConfig } from '@playwright/test';
import stories from './playwright.config.ts';

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

export default defineConfig({
  ...stories,
  testDir: '.',
  testMatch: 'pictures.spec.ts',
  projects: [
    { name: 'desktop-light', use: { ...desktop } },
    { name: 'desktop-dark', use: { ...desktop, colorScheme: 'dark' } },
    { name: 'phone-light', use: { ...phone } },
    { name: 'phone-dark', use: { ...phone, colorScheme: 'dark' } },
  ],
});
