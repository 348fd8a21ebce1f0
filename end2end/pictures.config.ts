// Pictures of the live pages, to look at and for the README:
//
//   npx playwright test --config pictures.config.ts --project phone-dark      into test-results/pictures
//   PICTURES=../docs/pictures npx playwright test --config pictures.config.ts --project light --project dark

import { defineConfig } from '@playwright/test';
import stories from './playwright.config.ts';

const desktop = { viewport: { width: 1280, height: 800 } };
const readme = { viewport: { width: 960, height: 720 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

export default defineConfig({
  ...stories,
  testDir: '.',
  testMatch: ['pictures.spec.ts', 'brands.spec.ts'],
  workers: 1,
  projects: [
    { name: 'light', use: { ...readme } },
    { name: 'dark', use: { ...readme, colorScheme: 'dark' } },
    { name: 'desktop-light', use: { ...desktop } },
    { name: 'desktop-dark', use: { ...desktop, colorScheme: 'dark' } },
    { name: 'phone-light', use: { ...phone } },
    { name: 'phone-dark', use: { ...phone, colorScheme: 'dark' } },
  ],
});
