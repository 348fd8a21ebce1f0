import {
  ACTIVATE, NO_MATCH, OTHER_PASSWORD, PASSWORD, PASSWORD_CHANGED, RESET,
  askForReset, becomeMember, expectRefused, expectSignedInAs, expectSignedOut, expectTooShort, followLink, linkFromNewestMail, logIn,
  logOut, masked, openNewestMail, register, signIn,
} from '../../person.ts';
import { arriveAt, expect, test, type Page } from '../../story.ts';

async function choose(page: Page, password: string) {
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Save new password' }).click();
}

test('a forgotten password is replaced by mail, and every device is signed out', async ({ page, otherBrowser }) => {
  const email = await becomeMember(page);
  await logOut(page);
  await logIn(otherBrowser, email);
  await expectSignedInAs(otherBrowser, email);

  await page.goto('/login');
  await page.getByRole('link', { name: 'I forgot my password' }).click();
  await arriveAt(page, 'Forgot your password?');
  await askForReset(page, email);
  await openNewestMail(page, email, RESET);
  await followLink(page);
  await arriveAt(page, 'Set a new password');
  await expect(page.getByRole('main')).toContainText(masked(email));
  await choose(page, 'canary');
  await expectTooShort(page, 'New password');
  await choose(page, OTHER_PASSWORD);

  await arriveAt(page, 'Sign in');
  await expect(page.getByRole('status')).toHaveText('Your password is changed. Sign in with it.');
  await expectSignedOut(page);
  await expectSignedOut(otherBrowser);
  await openNewestMail(page, email, PASSWORD_CHANGED);

  await logIn(page, email, PASSWORD);
  await expectRefused(page, NO_MATCH);
  await signIn(page, email, OTHER_PASSWORD);
});

test('R-OB-9: asking for a reset changes nothing for the account', async ({ page, otherBrowser }) => {
  const email = await becomeMember(page);
  await askForReset(otherBrowser, email);
  await openNewestMail(otherBrowser, email, RESET);
  await expectSignedInAs(page, email);
  await signIn(otherBrowser, email);
});

test('a used reset link says so and mails a fresh one', async ({ page }) => {
  const email = await becomeMember(page);
  await askForReset(page, email);
  const link = await linkFromNewestMail(page, email, RESET);
  await page.goto(link);
  await choose(page, OTHER_PASSWORD);

  const answer = await page.goto(link);
  expect(answer?.status()).toBe(410);
  await arriveAt(page, 'This link no longer works');
  await page.getByRole('button', { name: `Send a new link to ${masked(email)}` }).click();
  await arriveAt(page, 'Check your mail');

  await openNewestMail(page, email, RESET, 2);
  await followLink(page);
  await choose(page, PASSWORD);
  await signIn(page, email, PASSWORD);
});

test('a reset proves the mailbox, so it activates an account that was not', async ({ page }) => {
  const email = await register(page);
  const activation = await linkFromNewestMail(page, email, ACTIVATE);
  await askForReset(page, email);
  await openNewestMail(page, email, RESET);
  await followLink(page);
  await arriveAt(page, 'Set a new password');
  await expect(page.getByRole('main')).toContainText('This activates your account as well.');
  await choose(page, OTHER_PASSWORD);

  await logIn(page, email, PASSWORD);
  await expectRefused(page, NO_MATCH);
  await signIn(page, email, OTHER_PASSWORD);
  await page.goto(activation);
  await arriveAt(page, 'Your account is already active');
});
