import {
  ACCOUNT_DELETED, NO_MATCH, PASSWORD, WRONG_PASSWORD,
  becomeMember, expectRefused, expectSignedInAs, expectSignedOut, logIn, openNewestMail, register,
} from '../../person.ts';
import { arriveAt, test } from '../../story.ts';

test('an account is deleted after its password and a typed word, everywhere, with a receipt', async ({
  page,
  otherBrowser,
}) => {
  const email = await becomeMember(page, otherBrowser);

  await page.goto('/account');
  await page.getByRole('link', { name: 'Delete account' }).click();
  await arriveAt(page, 'Delete your account');
  const password = page.getByLabel('Your password');
  const word = page.getByLabel('Type the word “delete”');
  const button = page.getByRole('button', { name: 'Delete my account' });
  await button.click();
  await expectRefused(page, 'Enter your password', 'Type the word delete to go on');
  await password.fill(PASSWORD);
  await button.click();
  await expectRefused(page, 'Type the word delete to go on');
  await password.fill(WRONG_PASSWORD);
  await word.fill('delete');
  await button.click();
  await expectRefused(page, 'This is not the password of this account');
  await expectSignedInAs(otherBrowser, email);

  await password.fill(PASSWORD);
  await word.fill('Delete');
  await button.click();
  await arriveAt(page, 'Your account is deleted');
  await expectSignedOut(page);
  await expectSignedOut(otherBrowser);
  await openNewestMail(page, email, ACCOUNT_DELETED);
  await logIn(page, email);
  await expectRefused(page, NO_MATCH);

  // The address is free again.
  await register(page, email);
  await arriveAt(page, 'Check your mail');
});
