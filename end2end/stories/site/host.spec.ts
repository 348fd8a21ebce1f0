// Somebody else's application, examples/host-app, with the account pages in it.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rows } from '../../database.ts';
import { PASSWORD, newAddress } from '../../person.ts';
import { startHostApp } from '../../server.ts';
import { arriveAt, expect, test } from '../../story.ts';

/** The link of the first mail to this address in a mailbox folder. */
async function mailedLink(mailbox: string, to: string): Promise<string> {
  let link: string | undefined;
  await expect(() => {
    const files = existsSync(mailbox) ? readdirSync(mailbox).filter((name) => name.endsWith('.json')) : [];
    const mails = files.map((name) => JSON.parse(readFileSync(join(mailbox, name), 'utf8')));
    link = mails.find((mail) => mail.to === to)?.text.match(/^http:.*$/m)?.[0];
    expect(link).toBeDefined();
  }).toPass({ timeout: 15_000 });
  return link!;
}

test('an application has members, pages for them, and rows of its own that go with an account', async ({ page }) => {
  const host = await startHostApp(test.info().outputPath('host.log'));
  const notes = () => rows(host.database, 'SELECT words FROM notes');
  const email = newAddress();

  // Whoever wants a page for members is asked to sign in, and may sign up instead.
  await page.goto(`${host.url}/notes`);
  await arriveAt(page, 'Sign in');
  await expect(page).toHaveTitle(/Acme Notes/);
  await expect(page.locator('body')).toHaveCSS('border-top-width', '6px');
  await page.goto(`${host.url}/`);
  await arriveAt(page, 'Acme Notes');
  await page.getByRole('link', { name: 'sign up' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Create a password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
  await arriveAt(page, 'Check your mail');

  await page.goto(await mailedLink(host.mailbox, email));
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(page, 'Your notes');
  await expect(page).toHaveURL(`${host.url}/notes`);
  await expect(page.getByRole('main')).toContainText(`Signed in as ${email}`);

  await page.getByLabel('New note').fill('Milk & <b>bread</b>');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('listitem')).toHaveText(['Milk & <b>bread</b>']);
  expect(notes()).toEqual(['Milk & <b>bread</b>']);

  await page.getByRole('link', { name: 'Account' }).click();
  await arriveAt(page, 'Your account');
  await page.getByRole('link', { name: 'Delete account' }).click();
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByLabel('Type the word “delete”').fill('delete');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await arriveAt(page, 'Your account is deleted');
  expect(notes()).toEqual([]);
  await page.goto(`${host.url}/notes`);
  await arriveAt(page, 'Sign in');
  await host.stop();
});
