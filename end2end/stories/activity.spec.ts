import {
  NO_MATCH, OTHER_PASSWORD, PASSWORD, WRONG_PASSWORD,
  becomeMember, expectRefused, logIn, newAddress,
} from '../person.ts';
import { arriveAt, expect, test } from '../story.ts';

test('the activity shows what happened, newest first, with the device', async ({ page, otherBrowser }) => {
  const email = newAddress();
  await becomeMember(page, email);
  await logIn(otherBrowser, email, WRONG_PASSWORD);
  await expectRefused(otherBrowser, NO_MATCH);
  await logIn(otherBrowser, email);
  await arriveAt(otherBrowser, 'Your account');
  await page.goto('/account/password');
  await page.getByLabel('Current password').fill(PASSWORD);
  await page.getByLabel('New password').fill(OTHER_PASSWORD);
  await page.getByRole('button', { name: 'Save new password' }).click();

  await arriveAt(page, 'Your account');
  await page.getByRole('link', { name: 'Activity' }).click();
  await arriveAt(page, 'Activity');
  const entries = page.getByRole('main').getByRole('listitem').filter({ hasText: 'UTC' });
  const told = await entries.locator('b').allTextContents();
  const story = ['Password changed', 'Signed in', 'Sign-in tried with a wrong password', 'Account activated'];
  expect(told.filter((entry) => story.includes(entry))).toEqual(story);
  expect(told.at(-1)).toBe('Account created');
  await expect(entries.filter({ hasText: 'Sign-in tried' })).toContainText('Firefox on Windows');
  // What is kept about oneself is not for others to read.
  await expect(page.getByRole('main')).not.toContainText(email);
});
