import {
  ACTIVATE_FIRST, NO_MATCH, becomeMember, expectRefused, logIn, logOut, newAddress, register, WRONG_PASSWORD,
} from '../../person.ts';
import { arriveAt, expect, test } from '../../story.ts';

test('the address of a refused sign-in goes along to where help is', async ({ page }) => {
  const email = await becomeMember(page);
  await logOut(page);
  await logIn(page, email, WRONG_PASSWORD);
  await expectRefused(page, NO_MATCH);
  const address = page.getByLabel('E-mail address');
  await page.getByRole('link', { name: 'I forgot my password' }).click();
  await arriveAt(page, 'Forgot your password?');
  await expect(address).toHaveValue(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await arriveAt(page, 'Check your mail');
  await expect(page.getByRole('main')).toContainText(email);
});

test('after a wrong code the waiting page is where it was, whichever address is opened', async ({ page }) => {
  const email = await register(page, newAddress());
  await arriveAt(page, 'Check your mail');
  await page.getByLabel(/digits/).fill('12');
  await page.getByLabel(/digits/).press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  // A restored tab asks for the address that the form was sent to.
  for (const act of ['/register/code', '/register/resend', '/register/address']) {
    await page.goto(act);
    await arriveAt(page, 'Check your mail');
  }
  await logIn(page, email);
  await expectRefused(page, ACTIVATE_FIRST);
});
