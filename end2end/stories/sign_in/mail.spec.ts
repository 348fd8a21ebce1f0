import {
  SIGN_IN,
  becomeMember, codeFromNewestMail, enterCode, expectRefused, expectSignedInAs, expectSignedOut, followLink, linkFromNewestMail,
  logOut, masked, newAddress, openNewestMail, wrongCode,
} from '../../person.ts';
import { arriveAt, expect, test, type Page } from '../../story.ts';

/** A member, signed out, who has asked for the mail in this browser. */
async function ask(page: Page): Promise<string> {
  const email = await becomeMember(page);
  await logOut(page);
  await page.goto('/login');
  await page.getByRole('link', { name: 'Sign in by mail instead' }).click();
  await arriveAt(page, 'Sign in by mail');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the mail' }).click();
  await arriveAt(page, 'Check your mail');
  await expect(page.getByRole('main')).toContainText(`If an account exists for ${email}`);
  return email;
}

test('the mailed link signs in the browser that asked, with one button and once', async ({ page }) => {
  const email = await ask(page);
  const link = await linkFromNewestMail(page, email, SIGN_IN);
  await page.goto(link);
  await arriveAt(page, 'Sign in');
  await expect(page.getByRole('main')).toContainText(masked(email));
  await expectSignedOut(page);

  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await arriveAt(page, 'Your account');
  await expectSignedInAs(page, email);
  await logOut(page);
  expect((await page.goto(link))?.status()).toBe(410);
  await arriveAt(page, 'This link no longer works');
  await expectSignedOut(page);
});

test('F-76: in another browser the link shows a code, which signs in the window that asked', async ({
  page,
  otherBrowser,
}) => {
  const email = await ask(page);
  await openNewestMail(otherBrowser, email, SIGN_IN);
  await followLink(otherBrowser);
  await arriveAt(otherBrowser, 'Type this code');
  await expect(otherBrowser.getByRole('button')).toHaveCount(0);
  const code = await otherBrowser.locator('p.code').innerText();
  await expectSignedOut(otherBrowser);

  const enter = (digits: string) => enterCode(page, 'Six digits from the mail', digits, 'Sign in');
  await enter('12');
  await expectRefused(page, 'Enter the six digits from the mail');
  await enter(wrongCode(code));
  await expectRefused(page, 'This is not the code from the newest mail. 4 tries are left');
  await enter(code);
  await arriveAt(page, 'Your account');
  await expectSignedInAs(page, email);
  await expectSignedOut(otherBrowser);
});

test('the code in the mail is the code of the link', async ({ page }) => {
  const email = await ask(page);
  const code = await codeFromNewestMail(page, email, SIGN_IN);
  await page.goto('/login/mail/sent');
  await enterCode(page, 'Six digits from the mail', code, 'Sign in');
  await arriveAt(page, 'Your account');
  await expectSignedInAs(page, email);
});

test('R-EN-1: an address without an account is answered alike', async ({ page }) => {
  await page.goto('/login/mail');
  await page.getByRole('button', { name: 'Send the mail' }).click();
  await expectRefused(page, 'Enter your e-mail address');
  const email = newAddress();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the mail' }).click();
  await arriveAt(page, 'Check your mail');
  await expect(page.getByRole('main')).toContainText(`If an account exists for ${email}`);
  await enterCode(page, 'Six digits from the mail', '123456', 'Sign in');
  await expectRefused(page, 'This is not the code from the newest mail. 4 tries are left');
});
