import {
  ADDRESS_ABOUT_TO_CHANGE, ADDRESS_CHANGED, CONFIRM_ADDRESS, NO_MATCH, OTHER_PASSWORD, PASSWORD, RESET,
  becomeMember, expectRefused, expectSignedInAs, expectSignedOut, followLink, linkFromNewestMail, logIn, masked,
  newAddress, openNewestMail,
} from '../../person.ts';
import { arriveAt, expect, test, type Page } from '../../story.ts';

async function askForAddress(page: Page, email: string) {
  await page.goto('/account/email');
  await page.getByLabel('New e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await arriveAt(page, 'Change your address');
}

/** A member who has asked to move to another address. */
async function askAsMember(page: Page) {
  const old = await becomeMember(page);
  const fresh = newAddress();
  await askForAddress(page, fresh);
  return { old, fresh };
}

/** The owner of the mailbox sets a new password and is in; whoever had the old one is not. */
async function recover(page: Page, email: string) {
  await openNewestMail(page, email, RESET);
  await followLink(page);
  await arriveAt(page, 'Set a new password');
  await page.getByLabel('New password', { exact: true }).fill(OTHER_PASSWORD);
  await page.getByRole('button', { name: 'Save new password' }).click();
  await logIn(page, email, PASSWORD);
  await expectRefused(page, NO_MATCH);
  await logIn(page, email, OTHER_PASSWORD);
  await expectSignedInAs(page, email);
}

test('the address changes when the new one is confirmed, and signing in follows it', async ({ page, otherBrowser }) => {
  const old = await becomeMember(page);
  await page.goto('/account');
  await page.getByRole('link', { name: 'E-mail address' }).click();
  await arriveAt(page, 'Change your address');
  await page.getByLabel('New e-mail address').fill('ann');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expectRefused(page, 'There is no @ in it; an address looks like name@example.org');
  const fresh = newAddress();
  await askForAddress(page, fresh);
  await expect(page.getByRole('main')).toContainText(`Waiting for ${fresh} to be confirmed`);

  await expectSignedInAs(page, old);
  await expect(page.getByRole('main')).toContainText(`${fresh} waits to be confirmed`);
  await openNewestMail(page, fresh, CONFIRM_ADDRESS);
  await followLink(page);
  await arriveAt(page, 'Confirm your new address');
  await expect(page.getByRole('main')).toContainText(`This moves the account of ${old} to a new address`);
  await expect(page.getByRole('main')).toContainText(`you sign in with ${fresh}`);
  await page.getByRole('button', { name: 'Use this address' }).click();
  await arriveAt(page, 'Your account');
  await expect(page.getByRole('status')).toHaveText('Your e-mail address is changed.');

  await logIn(otherBrowser, old);
  await expectRefused(otherBrowser, NO_MATCH);
  await logIn(otherBrowser, fresh);
  await expectSignedInAs(otherBrowser, fresh);
});

test('the old address is told before anything changes, and can stop it', async ({ page, otherBrowser }) => {
  const { old, fresh } = await askAsMember(page);
  const confirmation = await linkFromNewestMail(otherBrowser, fresh, CONFIRM_ADDRESS);

  await openNewestMail(otherBrowser, old, ADDRESS_ABOUT_TO_CHANGE);
  await followLink(otherBrowser);
  await arriveAt(otherBrowser, 'Keep your address?');
  await expect(otherBrowser.getByRole('main')).toContainText(masked(fresh));
  await expectSignedInAs(page, old);
  await otherBrowser.getByRole('button', { name: 'Stop the change' }).click();
  await arriveAt(otherBrowser, 'Your address stays as it is');

  await expectSignedOut(page);
  expect((await page.goto(confirmation))?.status()).toBe(410);
  await arriveAt(page, 'This link no longer works');
  await recover(otherBrowser, old);
});

test('the old address can take a change back, which locks out whoever made it', async ({ page, otherBrowser }) => {
  const { old, fresh } = await askAsMember(page);
  await page.goto(await linkFromNewestMail(page, fresh, CONFIRM_ADDRESS));
  await page.getByRole('button', { name: 'Use this address' }).click();
  await arriveAt(page, 'Your account');

  await openNewestMail(otherBrowser, old, ADDRESS_CHANGED);
  await followLink(otherBrowser);
  await arriveAt(otherBrowser, 'Take the change of address back?');
  await expect(otherBrowser.getByRole('main')).toContainText(old);
  await otherBrowser.getByRole('button', { name: 'Take the change back' }).click();
  await arriveAt(otherBrowser, 'Your address is back');

  await expectSignedOut(page);
  await logIn(page, fresh);
  await expectRefused(page, NO_MATCH);
  await recover(otherBrowser, old);
});

test('a pending change can be cancelled, and its links die', async ({ page }) => {
  const { old, fresh } = await askAsMember(page);
  const links = [
    await linkFromNewestMail(page, fresh, CONFIRM_ADDRESS),
    await linkFromNewestMail(page, old, ADDRESS_ABOUT_TO_CHANGE),
  ];
  await page.goto('/account/email');
  await page.getByRole('button', { name: 'Cancel the change' }).click();
  await arriveAt(page, 'Change your address');
  await expect(page.getByRole('status')).toHaveText('The change is cancelled. Your address stays as it is.');
  await expect(page.getByText('Waiting for')).toHaveCount(0);

  for (const link of links) {
    expect((await page.goto(link))?.status()).toBe(410);
    await arriveAt(page, 'This link no longer works');
  }
  await expectSignedInAs(page, old);
});

test('somebody else’s address cannot be taken', async ({ page, otherBrowser }) => {
  const taken = await becomeMember(otherBrowser);
  await becomeMember(page);
  await askForAddress(page, taken);
  // Whether the address has an account is told to nobody.
  await expect(page.getByRole('main')).toContainText(`Waiting for ${taken} to be confirmed`);
  await expectSignedInAs(otherBrowser, taken);
});
