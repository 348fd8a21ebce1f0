import {
  NEW_SIGN_IN,
  becomeMember, expectSignedInAs, expectSignedOut, followLink, logIn, logOut, openNewestMail, signIn,
} from '../../person.ts';
import { arriveAt, expect, test, type Page } from '../../story.ts';

function rows(page: Page) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: 'Last seen' });
}

test('the list of devices begins with this one, and one or all others can be signed out', async ({
  page,
  otherBrowser,
  browser,
}) => {
  const email = await becomeMember(page, otherBrowser);

  await page.goto('/account');
  await page.getByRole('link', { name: 'Security' }).click();
  await arriveAt(page, 'Security');
  await page.getByRole('link', { name: 'Sign a device out' }).click();
  await arriveAt(page, 'Where you are signed in');
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText('This device');
  await expect(rows(page).last()).toContainText('Firefox on Windows');
  await page.getByRole('button', { name: 'Sign out Firefox on Windows' }).click();
  await arriveAt(page, 'Where you are signed in');
  await expect(page.getByRole('status')).toHaveText('That device is signed out.');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0);
  await expectSignedOut(otherBrowser);

  const third = await browser.newContext();
  const others = [otherBrowser, await third.newPage()];
  for (const other of others) await signIn(other, email);
  await page.goto('/account/sessions');
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(page.getByRole('status')).toHaveText('Every other device is signed out.');
  await expect(rows(page)).toHaveCount(1);
  for (const other of others) await expectSignedOut(other);
  await third.close();
  await expectSignedInAs(page, email);
});

test('a sign-in from a new device is told by mail, until its link or the account turns that off', async ({
  page,
  otherBrowser,
}) => {
  const email = await becomeMember(page);
  // A browser that is known is no news.
  await logOut(page);
  await logIn(page, email);
  await logIn(otherBrowser, email);
  await openNewestMail(page, email, NEW_SIGN_IN);
  await page.getByRole('link', { name: 'Text' }).click();
  await expect(page.getByRole('article')).toContainText('Firefox on Windows');

  // Whoever reads the mail need not be signed in.
  await otherBrowser.context().clearCookies();
  await openNewestMail(otherBrowser, email, NEW_SIGN_IN);
  await followLink(otherBrowser, '/notices/off/');
  await arriveAt(otherBrowser, 'Turn off mails about new devices?');
  await page.goto('/account/sessions');
  await expect(page.getByText('We mail you when a device signs in')).toBeVisible();
  await otherBrowser.getByRole('button', { name: 'Turn these mails off' }).click();
  await arriveAt(otherBrowser, 'These mails are off');

  await page.reload();
  await expect(page.getByText('We do not mail you when a new device signs in.')).toBeVisible();
  await signIn(otherBrowser, email);
  await page.getByRole('button', { name: 'Mail me about new devices' }).click();
  await arriveAt(page, 'Where you are signed in');
  await expect(page.getByText('We mail you when a device signs in')).toBeVisible();
  await page.getByRole('button', { name: 'Turn these mails off' }).click();
  await expect(page.getByText('We do not mail you when a new device signs in.')).toBeVisible();
});
