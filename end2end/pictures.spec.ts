import {
  ACTIVATE, CONFIRM_ADDRESS, PASSWORD,
  askForReset, expectSignedInAs, followLink, linkFromNewestMail, logIn, newAddress, openNewestMail, register,
} from './person.ts';
import { expect, test, type Page } from './story.ts';

async function picture(page: Page, name: string) {
  const path = `${process.env.PICTURES ?? 'test-results/pictures'}/${name}-${test.info().project.name}.png`;
  // Nobody is about to type.
  await page.screenshot({ path, caret: 'hide', fullPage: !process.env.PICTURES });
}

test('pictures of the live pages', async ({ page, otherBrowser }) => {
  test.setTimeout(120_000);
  const all = !process.env.PICTURES;
  // Both projects meet the same server.
  const email = all ? newAddress() : `ann@${test.info().project.name === 'dark' ? 'example.net' : 'example.org'}`;
  const also = async (name: string, of = page) => (all ? picture(of, name) : undefined);

  await page.goto('/');
  await also('home');
  await page.goto('/register');
  await picture(page, 'sign-up');
  await register(page, 'ann@example', 'canarycanary');
  await also('sign-up-refused');
  await register(page, email);
  await expect(page.getByText('In the development mailbox since')).toBeVisible({ timeout: 15_000 });
  await picture(page, 'waiting');
  await page.getByText('Wrong address?').click();
  await also('waiting-correction');
  const link = await linkFromNewestMail(page, email, ACTIVATE);
  await picture(page, 'mailbox');
  await page.goto('/dev/mailbox');
  await also('mailbox-list');
  await otherBrowser.goto(link);
  await also('activate-elsewhere', otherBrowser);
  await page.goto(link);
  await also('activate');
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await expectSignedInAs(page, email);
  await picture(page, 'account');
  if (!all) return;

  await logIn(otherBrowser, email, 'wrong canary wrong canary');
  await also('sign-in-refused', otherBrowser);
  await logIn(otherBrowser, email);
  for (const path of ['security', 'password', 'sessions', 'activity', 'delete', 'email']) {
    await page.goto(`/account/${path}`);
    await also(`account-${path}`);
  }
  const fresh = newAddress();
  await page.getByLabel('New e-mail address').fill(fresh);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await also('account-email-pending');
  await page.goto('/account');
  await also('account-pending');
  await openNewestMail(page, fresh, CONFIRM_ADDRESS);
  await followLink(page);
  await also('confirm-email');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await also('signed-out');
  await page.goto('/login');
  await also('sign-in');
  await page.goto('/login/mail');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the mail' }).click();
  await also('sign-in-by-mail-sent');
  const signIn = await linkFromNewestMail(page, email, 'Sign in to Vestibule');
  await otherBrowser.goto(signIn);
  await also('sign-in-code', otherBrowser);
  await askForReset(page, email);
  await also('reset-sent');
  await page.goto(await linkFromNewestMail(page, email, 'Set a new Vestibule password'));
  await also('reset');
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.goto('/activate/' + 'A'.repeat(82));
  await also('link-forged');
  await page.goto(link);
  await also('link-done');
  await page.goto('/nowhere');
  await also('not-found');
});
