// Pictures of two made-up brands, and of a page in another language, for docs/brand.md and the README; see
// pictures.config.ts. What the brands look like is in brands/.

import { resolve } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { startServer } from './server.ts';
import { expect, test } from './story.ts';

const BRANDS: { name: string; settings: Record<string, string> }[] = [
  { name: 'harbour', settings: { SITE_NAME: 'Harbour', ACCENT: '#1d4ed8' } },
  { name: 'orchard', settings: { SITE_NAME: 'Orchard', ACCENT: '#c2410c', SITE_LANGUAGES: 'fr', SITE_LANGUAGE: 'fr' } },
];

function path(name: string, { project }: TestInfo): string {
  return `${process.env.PICTURES ?? 'test-results/pictures'}/${name}-${project.name}.png`;
}

for (const { name, settings } of BRANDS) {
  test(`pictures of the brand ${name}`, async ({ page }, info) => {
    const files = resolve(import.meta.dirname, 'brands', name);
    const brand = { BRAND_DIR: files, TERMS_URL: 'https://example.org/terms', IMPRINT_URL: 'https://example.org/' };
    const server = await startServer(info.outputPath('server.log'), { ...settings, ...brand });
    await page.setViewportSize({ width: 480, height: 640 });
    await page.goto(`${server.url}/login`);
    await expect(page.locator('.brand img')).toBeVisible();
    await page.screenshot({ path: path(`brand-${name}`, info), caret: 'hide' });
    await server.stop();
  });
}

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' });

  test('a picture of the sign-up form', async ({ page }, info) => {
    await page.goto('/register');
    await page.screenshot({ path: path('sign-up-arabic', info), caret: 'hide' });
  });
});
