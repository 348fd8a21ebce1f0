// Mail that leaves the server by SMTP, and what the waiting page says while it does not.

import { change } from '../../database.ts';
import { linkIn, MailServer } from '../../mail-server.ts';
import {
  ACTIVATE, NEW_SIGN_IN, RESET,
  askForReset, expectSignedInAs, expectSignedOut, logOut, newAddress, register, signIn,
} from '../../person.ts';
import { startServer, type Server } from '../../server.ts';
import { arriveAt, expect, scripted, test as story, type Page } from '../../story.ts';

const test = story.extend<{ mailServer: MailServer; server: Server }>({
  mailServer: async ({}, use) => {
    const mailServer = new MailServer();
    await mailServer.start();
    await use(mailServer);
    mailServer.stop();
  },
  // Every story here has a server of its own.
  server: async ({ mailServer }, use, info) => {
    const server = await startServer(info.outputPath('server.log'), { SMTP_URL: mailServer.url });
    await use(server);
    // A conversation under way would hold it up.
    mailServer.stop();
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.url),
});

/** The waiting page learns it by itself, or when asked where no script runs. */
async function expectState(page: Page, words: string | RegExp, timeout = 20_000) {
  await expect(async () => {
    if (!scripted()) await page.goto('/register/sent');
    await expect(page.locator('#status')).toContainText(words, { timeout: 1_000 });
  }).toPass({ timeout });
}

test('the main job with a real mail server: sign up, activate, sign out, sign in, new password', async ({
  page,
  otherBrowser,
  mailServer,
  baseURL,
}) => {
  const email = await register(page);
  await arriveAt(page, 'Check your mail');
  await expectState(page, /Sent to the mail server today, \d\d:\d\d( \(UTC\))?\./);
  const activation = await mailServer.newest(email, ACTIVATE);
  expect(activation.text).toMatch(/^ *\d{6}\r?$/m);
  await page.goto(linkIn(activation, baseURL!));
  await arriveAt(page, 'Activate your account');
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await expectSignedInAs(page, email);
  await logOut(page);

  await signIn(otherBrowser, email);
  await mailServer.newest(email, NEW_SIGN_IN);
  await askForReset(page, email);
  await page.goto(linkIn(await mailServer.newest(email, RESET), baseURL!));
  await arriveAt(page, 'Set a new password');
  // Nobody has signed in by any of this.
  await expectSignedOut(page);
  // Mail that can be read on the site is for development.
  expect((await page.goto('/dev/mailbox'))?.status()).toBe(404);
});

test('the waiting page says that the mail waits for its turn', async ({ page, mailServer }) => {
  mailServer.manner = 'silent';
  await register(page);
  await arriveAt(page, 'Check your mail');
  await expectState(page, 'It is waiting for its turn; this takes a few seconds.');
});

test('the waiting page says that the mail server is away, and when it is back', async ({ page, mailServer }) => {
  mailServer.stop();
  const email = await register(page);
  await expectState(page, 'The mail server cannot be reached at the moment. We keep trying');
  await arriveAt(page, 'Check your mail');
  await mailServer.start();
  await mailServer.newest(email, ACTIVATE);
  await page.reload();
  await expectState(page, 'Sent to the mail server today');
});

test('F-28: the waiting page says when the turn of a mail held back comes, and another one goes first', async ({
  page,
  mailServer,
  server,
}) => {
  // The hour's budgets exist once a mail has left.
  await mailServer.newest(await register(page), ACTIVATE);
  // As if thousands had signed up after this one: they are used up until a quarter of an hour from now.
  const minute = 60_000;
  const turn = Math.ceil(Date.now() / minute + 15) * minute;
  const email = newAddress();
  change(server.database, `UPDATE vestibule_throttles SET next_at = ${turn + 60 * minute}`);
  await register(page, email);
  await arriveAt(page, 'Check your mail');
  await expect(page.getByRole('main')).toContainText(`A mail to ${email} is on its way`);
  const clock = new Date(turn).toISOString().slice(11, 16);
  await expectState(page, new RegExp(`A great deal of mail .* has its turn (today|tomorrow), ${clock}( \\(UTC\\))?\\.`));

  await page.getByRole('button', { name: 'Send the mail again' }).click();
  await expect(page.getByRole('status')).toHaveText('Another mail is coming. The newest one counts.');
  await mailServer.newest(email, ACTIVATE);
  await expectState(page, 'Sent to the mail server');
  expect(mailServer.mails.filter(({ to }) => to === email)).toHaveLength(1);
});

test('the waiting page says that a mail was given up, and sends another one', async ({ page, mailServer, server }) => {
  mailServer.stop();
  const email = await register(page);
  await expectState(page, 'The mail server cannot be reached at the moment');
  // As if it had been away for as long as the mail was of use.
  change(server.database, 'UPDATE vestibule_outbox SET give_up_at = 0');
  await expect(async () => {
    await page.reload();
    await expectState(page, `The mail to ${email} could not be handed over in time, and we stopped trying.`, 2_000);
  }).toPass({ timeout: 20_000 });
  await arriveAt(page, 'The mail was not sent');

  await mailServer.start();
  await page.getByRole('button', { name: 'Send the mail again' }).click();
  await arriveAt(page, 'Check your mail');
  await page.goto(linkIn(await mailServer.newest(email, ACTIVATE), server.url));
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await expectSignedInAs(page, email);
});

test('the waiting page says that the address was refused, and asks for the right one', async ({
  page,
  mailServer,
  baseURL,
}) => {
  mailServer.manner = 'refuses';
  const mistyped = await register(page);
  await expectState(page, `The mail server does not accept mail for ${mistyped}`);
  await arriveAt(page, 'Check your address');

  mailServer.manner = 'takes';
  const email = newAddress();
  // Most mistakes are one letter.
  await expect(page.getByLabel('Correct address')).toHaveValue(mistyped);
  await page.getByLabel('Correct address').fill(email);
  await page.getByRole('button', { name: 'Send the mail there' }).click();
  await arriveAt(page, 'Check your mail');
  await page.goto(linkIn(await mailServer.newest(email, ACTIVATE), baseURL!));
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await expectSignedInAs(page, email);
});
