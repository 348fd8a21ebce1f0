import {
  NO_MATCH, OTHER_PASSWORD, PASSWORD, PASSWORD_CHANGED,
  becomeMember, changePassword, expectRefused, expectSignedInAs, expectSignedOut, expectTooShort, fillInSignIn, logIn, openNewestMail,
  signIn,
} from '../../person.ts';
import { arriveAt, expect, test } from '../../story.ts';

test('a changed password signs out every other browser, keeps this one, and is told by mail', async ({
  page,
  otherBrowser,
}) => {
  const email = await becomeMember(page, otherBrowser);

  await page.goto('/account');
  await page.getByRole('link', { name: 'Password' }).click();
  await arriveAt(page, 'Change your password');
  await changePassword(page, PASSWORD, 'canary');
  await expectTooShort(page, 'New password');
  await changePassword(page, PASSWORD, OTHER_PASSWORD);
  await arriveAt(page, 'Your account');
  await expect(page.getByRole('status')).toHaveText(
    'Your password is changed. Every other device has been signed out.',
  );

  await expectSignedOut(otherBrowser);
  await openNewestMail(otherBrowser, email, PASSWORD_CHANGED);
  await logIn(otherBrowser, email, PASSWORD);
  await expectRefused(otherBrowser, NO_MATCH);
  await signIn(otherBrowser, email, OTHER_PASSWORD);
  await expectSignedInAs(page, email);
});

test('password managers find the form, and whoever is signed out gets there by signing in', async ({ page }) => {
  const email = await becomeMember(page);
  await page.goto('/.well-known/change-password');
  await arriveAt(page, 'Change your password');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto('/.well-known/change-password');
  await arriveAt(page, 'Sign in');
  await fillInSignIn(page, email);
  await arriveAt(page, 'Change your password');
});
