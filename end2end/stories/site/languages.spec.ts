// Other languages than English: the whole gallery, and the main job in browsers of their readers.

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newAddress, OTHER_PASSWORD, PASSWORD } from '../../person.ts';
import { TAGS } from '../../server.ts';
import { barriers, expect, overflow, test, type Page } from '../../story.ts';

/** One from right to left in joined letters, one in others, one with long words, one without spaces. */
const LOOKED_OVER = ['ar', 'he', 'de', 'ja'];

for (const tag of TAGS) {
  test(`every page and letter fits on the smallest phone in ${tag} (R-LA-11) @languages`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const gallery = join(process.env.GALLERY!, tag);
    for (const file of readdirSync(gallery).filter((file) => file.endsWith('.html') && !file.startsWith('dev-'))) {
      await page.goto(pathToFileURL(join(gallery, file)).href);
      const except = file.startsWith('letter-') ? ['landmark-one-main', 'region'] : [];
      const found = LOOKED_OVER.includes(tag) ? await barriers(page, { except }) : [];
      expect.soft([...(await overflow(page)), ...found], basename(file)).toEqual([]);
    }
  });
}

interface Mail {
  id: string;
  link: string;
  code: string | null;
}

/** The newest mail to an address, after the one before. */
async function newestMail(page: Page, to: string, before = ''): Promise<Mail> {
  const query = new URLSearchParams({ to, after: before });
  let mail: Mail | undefined;
  await expect(async () => {
    const answer = await page.request.get(`/dev/mailbox/newest.json?${query}`);
    expect(answer.status()).toBe(200);
    mail = await answer.json();
  }).toPass({ timeout: 15_000 });
  return mail!;
}

/** The page has this language and this direction, and fits. */
async function readsIn(page: Page, tag: string, dir: string) {
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expect(page.locator('html')).toHaveAttribute('dir', dir);
  expect([...(await overflow(page)), ...(await barriers(page))]).toEqual([]);
}

async function fill(page: Page, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) await page.locator(`main [name=${name}]`).first().fill(value);
  await page.locator('main button.primary').first().click();
}

for (const { locale, tag, dir } of [
  { locale: 'ar-EG', tag: 'ar', dir: 'rtl' },
  { locale: 'ja-JP', tag: 'ja', dir: 'ltr' },
]) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test(`the main job in ${tag}: sign up, activate elsewhere, sign out, sign in, new password (R-LA-6)`, async ({
      page,
      otherBrowser,
    }) => {
      const email = newAddress();
      await page.goto('/register');
      await readsIn(page, tag, dir);
      await fill(page, { email, password: PASSWORD });
      await page.waitForURL('**/register/sent');
      await readsIn(page, tag, dir);

      // Where a script runs, the page would follow the activation by itself, just when the story goes elsewhere.
      await page.goto('about:blank');

      // The mail is in the language of the sign-up, and its link opens in it in any browser.
      const activation = await newestMail(page, email);
      await otherBrowser.goto(activation.link);
      await readsIn(otherBrowser, tag, dir);
      await fill(otherBrowser, { password: PASSWORD });
      await otherBrowser.waitForURL('**/account');

      await page.goto('/login');
      await fill(page, { email, password: PASSWORD });
      await page.waitForURL('**/account');
      await readsIn(page, tag, dir);
      await expect(page.locator('.address').first()).toHaveText(email);
      for (const path of ['security', 'password', 'sessions', 'activity']) {
        await page.goto(`/account/${path}`);
        await readsIn(page, tag, dir);
      }
      await page.locator('header form button').click();
      await page.waitForURL('**/done/signed-out');
      await readsIn(page, tag, dir);

      const before = await newestMail(page, email);
      await page.goto('/forgot-password');
      await fill(page, { email });
      const reset = await newestMail(page, email, before.id);
      await page.goto(reset.link);
      await readsIn(page, tag, dir);
      await fill(page, { new_password: OTHER_PASSWORD });
      await page.waitForURL('**/login');
      await fill(page, { email, password: OTHER_PASSWORD });
      await page.waitForURL('**/account');
    });
  });
}

test('a language chosen before signing in is the account’s from then on, and comes back with it elsewhere', async ({
  page,
  otherBrowser,
}) => {
  const email = newAddress();
  await page.goto('/register');
  await fill(page, { email, password: PASSWORD });
  await page.goto((await newestMail(page, email)).link);
  await page.locator('main button.primary').click();
  await page.waitForURL('**/account');

  await otherBrowser.goto('/login');
  await otherBrowser.locator('footer a[href^="/language"]').click();
  await otherBrowser.locator('button[lang=he]').click();
  await otherBrowser.waitForURL('**/login');
  await readsIn(otherBrowser, 'he', 'rtl');
  await fill(otherBrowser, { email, password: PASSWORD });
  await otherBrowser.waitForURL('**/account');
  await readsIn(otherBrowser, 'he', 'rtl');
  await page.reload();
  await readsIn(page, 'he', 'rtl');
});
