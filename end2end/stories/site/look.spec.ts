// The gallery: every page in every state and every letter, from app/src/samples, as files.

import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { newAddress, register } from '../../person.ts';
import { arriveAt, barriers, expect, overflow, test, type Page } from '../../story.ts';

/** Codes that do not stand on one line, whole. */
async function brokenCodes(page: Page): Promise<string[]> {
  return page.locator('p.code').evaluateAll((codes) => {
    const whole = (code: Element) => {
      const range = document.createRange();
      range.selectNodeContents(code);
      const { left, right } = code.getBoundingClientRect();
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const oneLine = rects.every(({ top }) => Math.abs(top - rects[0].top) < 4);
      return oneLine && rects.every((rect) => rect.left >= left && rect.right <= right);
    };
    return codes.filter((code) => !whole(code)).map((code) => `${code.textContent} is broken`);
  });
}

test('every page and letter in every state fits, at 320 pixels and in large type too, and passes axe @look', async ({ page }) => {
  test.setTimeout(180_000);
  const gallery = process.env.GALLERY!;
  const size = page.viewportSize()!;
  for (const file of readdirSync(gallery).filter((file) => file.endsWith('.html'))) {
    await page.goto(pathToFileURL(`${gallery}/${file}`).href);
    // Mail programs show a letter inside a page of their own.
    const except = file.startsWith('letter-') ? ['landmark-one-main', 'region'] : [];
    expect.soft([...(await overflow(page)), ...(await barriers(page, { except }))], file).toEqual([]);
    // The smallest phone; also 1280 pixels zoomed to 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflow(page), `${file} at 320 pixels`).toEqual([]);
    await page.locator('html').evaluate((html) => (html.style.fontSize = '200%'));
    expect.soft([...(await overflow(page)), ...(await brokenCodes(page))], `${file} at 320 pixels in large type`).toEqual([]);
    await page.setViewportSize(size);
  }
});

test('the longest address fits at 320 pixels', async ({ page }) => {
  const [name, domain] = newAddress().split('@');
  await page.setViewportSize({ width: 320, height: 640 });
  await register(page, `${name.padEnd(64, 'n')}@${'long'.repeat(15)}.${domain}`);
  await arriveAt(page, 'Check your mail');
});

test('controls are high enough for a thumb, and the page is dark where that is preferred @look', async ({
  page,
  colorScheme,
}) => {
  await page.goto('/register');
  for (const control of [
    page.getByLabel('E-mail address'),
    page.getByLabel('Create a password'),
    page.getByRole('button', { name: 'Create account' }),
  ]) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  const brightest = await page.locator('html').evaluate((html) => {
    const pixel = document.createElement('canvas').getContext('2d')!;
    pixel.fillStyle = getComputedStyle(html).backgroundColor;
    pixel.fillRect(0, 0, 1, 1);
    return Math.max(...pixel.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
  if (colorScheme === 'dark') expect(brightest).toBeLessThan(80);
  else expect(brightest).toBeGreaterThan(200);
});
