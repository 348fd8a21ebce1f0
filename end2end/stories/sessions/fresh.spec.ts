import { change } from '../../database.ts';
import {
  CONFIRM_ADDRESS, PASSWORD, WRONG_PASSWORD,
  becomeMember, expectRefused, followLink, newAddress, openNewestMail,
} from '../../person.ts';
import { arriveAt, expect, test } from '../../story.ts';

function ageSessions(email: string) {
  const sixteenMinutes = 16 * 60 * 1000;
  const statement = `UPDATE vestibule_sessions SET authenticated_at = authenticated_at - ${sixteenMinutes}
    WHERE user_id = (SELECT id FROM vestibule_users WHERE email = '${email}')`;
  change(process.env.DATABASE!, statement);
}

test('the address is changed after the password only, and what was typed is kept', async ({ page }) => {
  const email = await becomeMember(page);
  const fresh = newAddress();
  await page.goto('/account/email');
  await arriveAt(page, 'Change your address');
  await page.getByLabel('New e-mail address').fill(fresh);
  ageSessions(email);
  await page.getByRole('button', { name: 'Send the link' }).click();

  await arriveAt(page, 'Is it you?');
  await expect(page.getByRole('main')).toContainText(email);
  await page.getByLabel('Password', { exact: true }).fill(WRONG_PASSWORD);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectRefused(page, 'This is not the password of this account');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Continue' }).click();

  await arriveAt(page, 'Change your address');
  await expect(page.getByLabel('New e-mail address')).toHaveValue(fresh);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await openNewestMail(page, fresh, CONFIRM_ADDRESS);
  await followLink(page);
  await arriveAt(page, 'Confirm your new address');

  // The question comes before the page as well.
  ageSessions(email);
  await page.goto('/account/email');
  await arriveAt(page, 'Is it you?');
});
