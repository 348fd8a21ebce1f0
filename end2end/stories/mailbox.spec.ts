import { ACTIVATE, openNewestMail, register } from '../person.ts';
import { arriveAt, expect, test } from '../story.ts';

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
