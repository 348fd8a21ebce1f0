// Mail that leaves the server by SMTP, and what the waiting page says while it does not.

import { MailServer, type Mail } from '../mail-server.ts';
import {
  ACTIVATE, NEW_SIGN_IN, RESET,
  askForReset, expectSignedInAs, expectSignedOut, logIn, logOut, newAddress, register,
} from '../person.ts';
import { startServer } from '../server.ts';
import { arriveAt, expect, test as story, type Page } from '../story.ts';

const test = story.extend<{ mailServer: MailServer }>({
  mailServer: async ({}, use) => {
    const mailServer = new MailServer();
    await mailServer.start();
    await use(mailServer);
    mailServer.stop();
  },
  // Every story here has a server of its own.
  baseURL: async ({ mailServer }, use, info) => {
    const server = await startServer(info.outputPath('server.log'), { SMTP_URL: mailServer.url });
    await use(server.url);
    // A conversation under way would hold it up.
    mailServer.stop();
    await server.stop();
  },
});

async function newestMail({ mails }: MailServer, to: string, subject: string): Promise<Mail> {
  const newest = () => mails.findLast((mail) => mail.to === to && mail.subject === subject);
  await expect.poll(() => newest() !== undefined, { message: `a mail “${subject}”`, timeout: 15_000 }).toBe(true);
  return newest()!;
}

/** The link stands alone on its line (contract, 2). */
function linkIn(mail: Mail, baseURL: string): string {
  const link = mail.text.split(/\r?\n/).find((line) => line.startsWith(baseURL));
  if (!link) throw new Error(`no link in: ${mail.text}`);
  return link;
}

/** The waiting page learns it by itself, with and without scripts. */
async function expectState(page: Page, words: string | RegExp) {
  await expect(page.locator('#status')).toContainText(words, { timeout: 20_000 });
}

test('the main job with a real mail server: sign up, activate, sign out, sign in, new password', async ({
  page,
  otherBrowser,
  mailServer,
  baseURL,
}) => {
  const email = newAddress();
  await register(page, email);
  await arriveAt(page, 'Check your mail');
  await expectState(page, /Sent to the mail server today, \d\d:\d\d UTC\./);
  const activation = await newestMail(mailServer, email, ACTIVATE);
  expect(activation.text).toMatch(/^ *\d{6}\r?$/m);
  await page.goto(linkIn(activation, baseURL!));
  await arriveAt(page, 'Activate your account');
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await expectSignedInAs(page, email);
  await logOut(page);

  await logIn(otherBrowser, email);
  await arriveAt(otherBrowser, 'Your account');
  await newestMail(mailServer, email, NEW_SIGN_IN);
  await askForReset(page, email);
  await page.goto(linkIn(await newestMail(mailServer, email, RESET), baseURL!));
  await arriveAt(page, 'Set a new password');
  // Nobody has signed in by any of this.
  await expectSignedOut(page);
  // Mail that can be read on the site is for development.
  expect((await page.goto('/dev/mailbox'))?.status()).toBe(404);
});

test('the waiting page says that the mail waits for its turn', async ({ page, mailServer }) => {
  mailServer.manner = 'silent';
  await register(page, newAddress());
  await arriveAt(page, 'Check your mail');
  await expectState(page, 'The mail is waiting for its turn; this takes a few seconds.');
});

test('the waiting page says that the mail server is away, and when it is back', async ({ page, mailServer }) => {
  mailServer.stop();
  const email = newAddress();
  await register(page, email);
  await expectState(page, 'The mail server cannot be reached at the moment. We keep trying');
  await arriveAt(page, 'Check your mail');
  await mailServer.start();
  await newestMail(mailServer, email, ACTIVATE);
  await page.reload();
  await expectState(page, 'Sent to the mail server today');
});

test('the waiting page says that the address was refused, and asks for the right one', async ({
  page,
  mailServer,
  baseURL,
}) => {
  mailServer.manner = 'refuses';
  const mistyped = newAddress();
  await register(page, mistyped);
  await expectState(page, `The mail server does not take mail for ${mistyped}`);
  await arriveAt(page, 'Check your address');

  mailServer.manner = 'takes';
  const email = newAddress();
  // Most mistakes are one letter.
  await expect(page.getByLabel('Correct address')).toHaveValue(mistyped);
  await page.getByLabel('Correct address').fill(email);
  await page.getByRole('button', { name: 'Send the mail there' }).click();
  await arriveAt(page, 'Check your mail');
  await page.goto(linkIn(await newestMail(mailServer, email, ACTIVATE), baseURL!));
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await expectSignedInAs(page, email);
});
