import { ACTIVATE, RESET, askForReset, becomeMember, linkFromNewestMail, newAddress, register } from '../person.ts';
import { expect, lookOver, test, type Page } from '../story.ts';

const visitors = ['/', '/register', '/register/sent', '/login', '/forgot-password', '/forgot-password/sent', '/nowhere'];
const members = [
  '/account', '/account/password', '/account/email', '/account/sessions', '/account/activity', '/account/delete',
  '/reauthenticate?next=/account', '/dev/mailbox', '/dev/mailbox/preview',
];

/** At the width of the project, and at that of the smallest phone, which is also 1280 pixels zoomed to 400 %. */
async function lookAt(page: Page, path: string) {
  await test.step(path, async () => {
    await page.goto(path);
    await lookOver(page);
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    await lookOver(page);
    if (size) await page.setViewportSize(size);
  });
}

test('pages for visitors fit, and pass axe @look', async ({ page }) => {
  for (const path of visitors) await lookAt(page, path);
});

test('pages for members and the mailbox fit, and pass axe @look', async ({ page }) => {
  await becomeMember(page, newAddress());
  for (const path of members) await lookAt(page, path);
});

test('pages behind links and refusals fit, and pass axe @look', async ({ page, otherBrowser }) => {
  const email = newAddress();
  await register(page, email);
  const link = await linkFromNewestMail(page, email, ACTIVATE);
  await askForReset(page, email);
  const reset = await linkFromNewestMail(page, email, RESET);
  for (const path of ['/register/sent', link, reset, `/activate/${'A'.repeat(82)}`]) await lookAt(page, path);
  await lookAt(otherBrowser, link);
  await register(page, 'ann', 'canary');
  await lookOver(page);
});

test('the longest address fits @look', async ({ page }) => {
  const [name, domain] = newAddress().split('@');
  await register(page, `${name.padEnd(64, 'n')}@${'long'.repeat(15)}.${domain}`);
  await page.setViewportSize({ width: 320, height: 640 });
  await lookOver(page);
});

test('controls are high enough for a thumb, and pages follow the colour scheme @look', async ({ page, colorScheme }) => {
  await page.goto('/register');
  for (const control of [
    page.getByLabel('E-mail address'),
    page.getByLabel('Create a password'),
    page.getByRole('button', { name: 'Create account' }),
  ]) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  const paper = await page.locator('body').evaluate((body) => {
    const canvas = document.createElement('canvas').getContext('2d', { colorSpace: 'srgb' })!;
    canvas.fillStyle = getComputedStyle(body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
  if (colorScheme === 'dark') expect(paper).toBeLessThan(80);
  else expect(paper).toBeGreaterThan(200);
});
