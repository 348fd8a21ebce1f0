import {
  NO_MATCH, OTHER_PASSWORD, PASSWORD, PASSWORD_CHANGED,
  becomeMember, expectRefused, expectSignedInAs, expectSignedOut, logIn, newAddress, openNewestMail,
} from '../person.ts';
import { arriveAt, expect, test } from '../story.ts';

test('a changed password signs out every other browser, keeps this one, and is told by mail', async ({
  page,
  otherBrowser,
}) => {
  const email = newAddress();
  await becomeMember(page, email);
  await logIn(otherBrowser, email);
  await arriveAt(otherBrowser, 'Your account');

  await page.goto('/account');
  await page.getByRole('link', { name: 'Password' }).click();
  await arriveAt(page, 'Change your password');
  await page.getByLabel('Current password').fill(PASSWORD);
  await page.getByLabel('New password').fill('canary');
  await page.getByRole('button', { name: 'Save new password' }).click();
  await expectRefused(page, 'Use 12 characters or more; this one has 6');
  await page.getByLabel('Current password').fill(PASSWORD);
  await page.getByLabel('New password').fill(OTHER_PASSWORD);
  await page.getByRole('button', { name: 'Save new password' }).click();
  await arriveAt(page, 'Your account');
  await expect(page.getByRole('status')).toHaveText(
    'Your password is changed. Every other device has been signed out.',
  );

  await expectSignedOut(otherBrowser);
  await openNewestMail(otherBrowser, email, PASSWORD_CHANGED);
  await logIn(otherBrowser, email, PASSWORD);
  await expectRefused(otherBrowser, NO_MATCH);
  await logIn(otherBrowser, email, OTHER_PASSWORD);
  await arriveAt(otherBrowser, 'Your account');
  await expectSignedInAs(page, email);
});

test('password managers find the form, and whoever is signed out gets there by signing in', async ({ page }) => {
  const email = newAddress();
  await becomeMember(page, email);
  await page.goto('/.well-known/change-password');
  await arriveAt(page, 'Change your password');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto('/.well-known/change-password');
  await arriveAt(page, 'Sign in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await arriveAt(page, 'Change your password');
});
