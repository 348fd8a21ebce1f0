// docs/api/sign-up.html, as a site's own front end on another host of the same site. Here that is another port: which port
// it is makes no difference to a browser's cookies.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PASSWORD, followLink, newAddress, wrongCode } from '../../person.ts';
import { startServer, type Server } from '../../server.ts';
import { arriveAt, expect, test as base, type Page } from '../../story.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'docs', 'api', 'sign-up.html');

interface Site {
  server: Server;
  /** Where the page is. */
  page: string;
}

const test = base.extend<{ site: Site }>({
  site: async ({}, use, info) => {
    const file = readFileSync(FILE, 'utf8');
    const front = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(file.replace('https://accounts.example.org', server.url));
    });
    front.listen(0, '127.0.0.1');
    await once(front, 'listening');
    const page = `http://localhost:${(front.address() as AddressInfo).port}`;
    const server = await startServer(join(info.outputDir, 'server.log'), {
      API: 'cookies',
      API_ORIGINS: page,
      TERMS_URL: 'https://example.org/terms',
      TERMS_VERSION: '2026-11-01',
    });
    await use({ server, page });
    await server.stop();
    front.close();
    front.closeAllConnections();
  },
});

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'it is a script');

test('a page of one’s own signs up and activates: mistakes first, then the code from the email @main', async ({ page, site }) => {
  const email = newAddress();
  await page.goto(site.page);
  await arriveAt(page, 'Create an account');
  const [address, password] = [page.getByLabel('Email address'), page.getByLabel('Password')];
  const create = page.getByRole('button', { name: 'Create account' });
  await create.click();
  await expectWrong(page, 'Email address', 'Enter your email address');
  await expect(password).toHaveAccessibleDescription(/Enter a password/);
  await arriveAt(page, 'Create an account');

  await address.fill('ann.example.org');
  await password.fill('canary');
  await create.click();
  await expectWrong(page, 'Email address', 'There is no @ in it; an address looks like name@example.org');
  await expect(password).toHaveAccessibleDescription(/Use 12 characters or more; this one has 6/);
  await address.fill(email);
  await password.fill(PASSWORD);
  await create.click();
  await expectWrong(page, 'I accept the terms of use', 'Accept the terms of use to go on');
  await expect(address).toHaveAttribute('aria-invalid', 'false');
  await expect(page.getByRole('link', { name: 'terms of use' })).toHaveAttribute('href', 'https://example.org/terms');
  await arriveAt(page, 'Create an account');
  await page.getByLabel('I accept').check();
  await create.click();

  await arriveAt(page, 'Check your email');
  await expect(page.getByRole('heading')).toBeFocused();
  await expect(page.getByRole('status')).toContainText(email);
  const code = await codeOf(site, email);
  await type(page, 'twelve');
  await expectWrong(page, 'Six digits from the email', 'Enter the six digits from the email');
  await type(page, wrongCode(code));
  await expectWrong(page, 'Six digits from the email', 'This is not the code from the newest email. 4 tries are left');
  await arriveAt(page, 'Check your email');
  // Nothing is kept in the page but what the cookies say.
  await page.reload();
  await arriveAt(page, 'Check your email');
  await type(page, code);
  await arriveAt(page, 'Your account');
  await expect(page.getByText('You are signed in as')).toContainText(email);

  // The same session as that of the pages.
  await page.goto(`${site.server.url}/account`);
  await expect(page.getByRole('main')).toContainText(email);
  await page.goto(site.page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await arriveAt(page, 'Create an account');
  await page.goto(`${site.server.url}/account`);
  await arriveAt(page, 'Sign in');
});

test('the address is corrected there, and an activation on another device followed', async ({ page, site, otherBrowser }) => {
  const [email, mistyped] = [newAddress(), newAddress()];
  await page.goto(site.page);
  await page.getByLabel('Email address').fill(mistyped);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByLabel('I accept').check();
  await page.getByRole('button', { name: 'Create account' }).click();
  await arriveAt(page, 'Check your email');
  await page.getByText('Wrong address?').click();
  await page.getByLabel('Right address').fill('ann@example');
  await page.getByRole('button', { name: 'Send the email there' }).click();
  await expectWrong(page, 'Right address', 'After the @ an ending such as .org or .com is missing');
  await page.getByLabel('Right address').fill(email);
  await page.getByRole('button', { name: 'Send the email there' }).click();
  await expect(page.getByRole('status')).toContainText(email);

  await codeOf(site, email);
  await otherBrowser.goto(`${site.server.url}/dev/mailbox`);
  await otherBrowser.locator('nav[aria-label=Mails] a').filter({ hasText: email }).click();
  await followLink(otherBrowser);
  await otherBrowser.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await otherBrowser.getByRole('checkbox').first().check();
  await otherBrowser.getByRole('button', { name: 'Activate my account' }).click();
  await arriveAt(otherBrowser, 'Your account');

  await page.reload();
  await arriveAt(page, 'Your account is active');
  await page.getByRole('button', { name: 'Continue here' }).click();
  await expect(page.getByText('You are signed in as')).toContainText(email);
});

/** The field has the focus, and whoever hears it hears what is wrong. */
async function expectWrong(page: Page, label: string, words: string) {
  const field = page.getByLabel(label);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(words));
}

async function type(page: Page, code: string) {
  await page.getByLabel('Six digits from the email').fill(code);
  await page.getByRole('button', { name: 'Activate my account' }).click();
}

/** The code of the newest email, once it has come. */
async function codeOf({ server }: Site, email: string): Promise<string> {
  const newest = `${server.url}/dev/mailbox/newest.json?to=${encodeURIComponent(email)}`;
  await expect.poll(async () => (await fetch(newest)).status, { timeout: 15_000 }).toBe(200);
  return (await (await fetch(newest)).json()).code;
}
