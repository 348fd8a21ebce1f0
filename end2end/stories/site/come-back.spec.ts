// After any refused form a person goes away and comes back in five ways, and is never met by the browser's error page, a
// page that cannot be opened, or an empty form (docs/decisions/refused-forms.md).

import { HALF, forms, send, type Holds } from '../../forms.ts';
import { arriveAt, expect, test, type Page } from '../../story.ts';

/** The page is there, and holds what it held. */
async function expectHeld(page: Page, { heading, field, names }: Holds) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  const main = page.getByRole('main');
  if (field) await expect(main.locator(`input[name=${field[0]}]`)).toHaveValue(field[1]);
  if (names) await expect(main).toContainText(names);
  for (const password of await main.locator('input[type=password]').all()) await expect(password).toHaveValue('');
}

/** Goes away and comes back in five ways. No form is sent again by that. */
async function comeBack(page: Page, held: Holds, sentTo: string) {
  const here = page.url();
  const sent: string[] = [];
  page.context().on('request', (request) => void (request.method() === 'POST' && sent.push(request.url())));
  const expectHere = (tab: Page) => expectHeld(tab, held);

  // Another page, and Back.
  await page.goto('/readyz');
  expect(await page.goBack(), 'not the browser’s own page').toBeTruthy();
  await expectHere(page);
  // Reload.
  await page.reload();
  await expectHere(page);
  // The address again.
  await page.goto(here);
  await expectHere(page);
  // A tab that a phone has dropped, and asks for anew: what was in memory is gone. Some ask for where the form was sent.
  const restored = await page.context().browser()!.newContext({ storageState: await page.context().storageState() });
  const tab = await restored.newPage();
  await tab.goto(here);
  await expectHere(tab);
  expect((await tab.goto(sentTo))?.status()).not.toBe(405);
  await restored.close();
  // The tab twice.
  const copy = await page.context().newPage();
  await copy.goto(here);
  await expectHere(copy);
  await copy.close();
  await expectHere(page);
  expect(sent).toEqual([]);
}

for (const { form, refused } of forms) {
  test(`refused, left and come back to: ${form}`, async ({ page, browser }) => {
    // Most need none, so there is none before it is asked for.
    const others: Page[] = [];
    const otherBrowser = async () => others[others.push(await browser.newPage()) - 1];
    const posts: string[] = [];
    page.on('request', (request) => void (request.method() === 'POST' && posts.push(request.url())));
    const held = await refused(page, otherBrowser);
    await arriveAt(page, held.heading);
    await expect(page.getByRole('alert')).toHaveCount(held.quiet ? 0 : 1);
    await expectHeld(page, held);
    await comeBack(page, held, posts.at(-1)!);
    for (const other of others) await other.close();
  });
}

test('two forms refused in two tabs keep each what was typed', async ({ page }) => {
  const other = await page.context().newPage();
  for (const [tab, path, button] of [[page, '/forgot-password', 'Send the link'], [other, '/login/mail', 'Send the mail']] as const) {
    await tab.goto(path);
    await send(tab, button, { email: HALF + path.length });
  }
  for (const [tab, path] of [[page, '/forgot-password'], [other, '/login/mail']] as const) {
    await tab.reload();
    await expect(tab.getByLabel('E-mail address')).toHaveValue(HALF + path.length);
  }
});
