import { ACTIVATE, newAddress, openNewestMail, register } from '../../person.ts';
import { arriveAt, expect, scripted, test, type Page } from '../../story.ts';

/** Presses what the waiting page offers first; without the script, until the mail is there. */
async function openTheMailbox(page: Page) {
  await page.getByRole('link', { name: 'Open the development mailbox' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(async () => {
    if (!scripted() && (await heading.innerText()) === 'No mail yet') {
      await page.getByRole('link', { name: 'Look again' }).click();
    }
    await expect(heading).toHaveText(ACTIVATE, { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  await arriveAt(page, ACTIVATE);
}

test('signed up in development, one press opens the mail, one activates @main', async ({ page }) => {
  await register(page, newAddress().replace('@example.org', '@gmail.com'));
  await arriveAt(page, 'Check your mail');
  await openTheMailbox(page);
  await page.getByRole('article').getByRole('link', { name: 'Activate my account' }).click();
  await arriveAt(page, 'Activate your account');
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(page, 'Your account');
});

test('new mails come into the list by themselves, or by a link, for the recipient looked for', async ({
  page, otherBrowser,
}) => {
  const email = newAddress();
  await page.goto('/dev/mailbox');
  await page.getByLabel('Recipient').fill(email);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('No mail for such an address yet.')).toBeVisible();
  await register(otherBrowser, email);
  const mail = page.getByRole('navigation', { name: 'Mails' }).getByRole('link');
  await expect(async () => {
    if (!scripted()) await page.getByRole('link', { name: 'Look for new mails' }).click();
    await expect(mail).toHaveCount(1, { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  await mail.click();
  await arriveAt(page, ACTIVATE);
  // Beside the letter the list stays as it was narrowed.
  await expect(mail).toHaveCount(1);
});

test('the code can be copied where there is a script', async ({ page, context }) => {
  const email = await register(page);
  await openNewestMail(page, email, ACTIVATE);
  const copy = page.getByRole('button', { name: 'Copy the code' });
  if (!scripted()) return expect(copy).toBeHidden();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const code = await page.getByRole('article').getByRole('code').innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('the development mailbox shows a letter as its reader sees it, as text and raw', async ({ page }) => {
  const email = await register(page);
  await openNewestMail(page, email, ACTIVATE);
  await arriveAt(page, ACTIVATE);
  const article = page.getByRole('article');
  const letter = page.frameLocator('iframe.letter');
  await expect(letter.getByRole('heading')).toHaveText('Activate your account');

  await article.getByRole('link', { name: 'Text' }).click();
  await expect(article.locator('pre')).toContainText('/activate/');
  await article.getByRole('link', { name: 'Raw' }).click();
  await expect(article.locator('pre')).toContainText('Auto-Submitted: auto-generated');

  // The button of the letter leads to the page, in the whole window.
  await article.getByRole('link', { name: 'HTML' }).click();
  await letter.getByRole('link', { name: 'Activate my account' }).click();
  await arriveAt(page, 'Activate your account');
});

test('every letter can be looked at without sending it', async ({ page }) => {
  await page.goto('/dev/mailbox');
  await page.getByRole('link', { name: 'every letter in every state' }).click();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});
