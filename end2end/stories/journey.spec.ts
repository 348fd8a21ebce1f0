import {
  ACTIVATE_FIRST, NO_MATCH, becomeMember, expectRefused, logIn, logOut, newAddress, register, WRONG_PASSWORD,
} from '../person.ts';
import { arriveAt, expect, type Page, test } from '../story.ts';

/** Goes away and comes back in every way that a person or a phone does. */
async function leaveAndComeBack(page: Page, heading: string, holds: () => Promise<void>) {
  const here = page.url();
  await page.reload();
  await arriveAt(page, heading);
  await holds();
  await page.goto('/forgot-password');
  await page.goBack();
  await arriveAt(page, heading);
  await holds();
  await page.goto(here);
  await arriveAt(page, heading);
  await holds();
  const copy = await page.context().newPage();
  await copy.goto(here);
  await arriveAt(copy, heading);
  await copy.close();
}

test('a refused sign-in can be left, reloaded and opened again, and the address goes along', async ({ page }) => {
  const email = await becomeMember(page);
  await logOut(page);
  await logIn(page, email, WRONG_PASSWORD);
  await expectRefused(page, NO_MATCH);
  const address = page.getByLabel('E-mail address');
  await leaveAndComeBack(page, 'Sign in', () => expect(address).toHaveValue(email));

  await page.getByRole('link', { name: 'I forgot my password' }).click();
  await arriveAt(page, 'Forgot your password?');
  await expect(address).toHaveValue(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await arriveAt(page, 'Check your mail');
  await expect(page.getByRole('main')).toContainText(email);
});

test('a refused sign-up keeps the address and nothing of the password', async ({ page }) => {
  await register(page, 'ann@example', 'seven quiet lanterns');
  await leaveAndComeBack(page, 'Create an account', async () => {
    await expect(page.getByLabel('E-mail address')).toHaveValue('ann@example');
    await expect(page.getByLabel('Create a password')).toHaveValue('');
  });
});

test('after a wrong code the waiting page is where it was, whichever address is opened', async ({ page }) => {
  const email = await register(page, newAddress());
  await arriveAt(page, 'Check your mail');
  await page.getByLabel(/digits/).fill('12');
  await page.getByLabel(/digits/).press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await leaveAndComeBack(page, 'Check your mail', () => expect(page.getByRole('main')).toContainText(email));
  // A restored tab asks for the address that the form was sent to.
  for (const act of ['/register/code', '/register/resend', '/register/address']) {
    await page.goto(act);
    await arriveAt(page, 'Check your mail');
  }
  await logIn(page, email);
  await expectRefused(page, ACTIVATE_FIRST);
});
