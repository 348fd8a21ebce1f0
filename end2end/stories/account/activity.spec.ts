import {
  NO_MATCH, OTHER_PASSWORD, PASSWORD, WRONG_PASSWORD,
  becomeMember, changePassword, expectRefused, logIn, signIn,
} from '../../person.ts';
import { arriveAt, expect, test } from '../../story.ts';

test('the activity shows what happened, newest first, with the device', async ({ page, otherBrowser }) => {
  const email = await becomeMember(page);
  await logIn(otherBrowser, email, WRONG_PASSWORD);
  await expectRefused(otherBrowser, NO_MATCH);
  await signIn(otherBrowser, email);
  await page.goto('/account/password');
  await changePassword(page, PASSWORD, OTHER_PASSWORD);

  await arriveAt(page, 'Your account');
  await page.getByRole('link', { name: 'Security' }).click();
  await arriveAt(page, 'Security');
  await page.getByRole('link', { name: 'See all activity' }).click();
  await arriveAt(page, 'Activity');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('today');
  const entries = page.getByRole('main').getByRole('listitem');
  const told = await entries.getByRole('heading', { level: 3 }).allTextContents();
  const story = ['Password changed', 'Signed in', 'Sign-in tried with a wrong password', 'Account activated'];
  expect(told.filter((entry) => story.includes(entry))).toEqual(story);
  expect(told.at(-1)).toBe('Account created');
  await expect(entries.filter({ hasText: 'Sign-in tried' })).toContainText('Firefox on Windows');
  // Mails and links are told with what they belong to.
  await expect(entries.filter({ hasText: 'Account created' })).toContainText('we mailed you');
  expect(told.filter((entry) => /mail|link/i.test(entry))).toEqual([]);
  // What is kept about oneself is not for others to read.
  await expect(page.getByRole('main')).not.toContainText(email);
});
