// express-openid-connect, with sign-outs told from server to server and by the browser.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allow, behindTls, register, test } from '../clients/client.ts';
import { fill } from '../clients/fill.ts';
import { startProgram } from '../clients/program.ts';
import { browsing } from '../clients/site.ts';
import { fillInSignIn } from '../person.ts';
import { arriveAt, expect } from '../story.ts';

test.use(browsing);

test('express-openid-connect: is told of a sign-out, and signs out of everything', async ({
  page,
  site,
  client,
  email,
}) => {
  const origin = await behindTls(site, client);
  client.values.client_secret = register(
    site,
    client,
    '--redirect',
    `${origin}/callback`,
    '--logout-redirect',
    origin,
    '--backchannel-logout',
    `http://127.0.0.1:${client.values.port}/backchannel-logout`,
  );
  // Beside the packages that bin/interop installs.
  const directory = resolve(import.meta.dirname, '..', '..', 'target', 'interop', client.id);
  mkdirSync(directory, { recursive: true });
  const file = fill(directory, 'express-openid-connect.mjs', client.values);
  const env = { NODE_EXTRA_CA_CERTS: site.site.certificate.authority, SECRET: 'thirty-two characters of our own' };
  client.processes.push(await startProgram(join(client.directory), Number(client.values.port), ['node', file], env));
  const who = async () => JSON.parse(await page.locator('body').innerText());

  await page.goto(origin);
  await allow(page);
  await expect(page).toHaveURL(`${origin}/`);
  expect(await who()).toMatchObject({ sub: expect.stringMatching(/^[\w-]{22}$/), email });
  await page.goto(`${origin}/logout`);
  await arriveAt(page, 'Sign in');
  await fillInSignIn(page, email);
  await expect(page).toHaveURL(`${origin}/`);

  await site.signOut(page);
  await expect(async () => {
    await page.goto(origin);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in', { timeout: 100 });
  }).toPass({ timeout: 5_000 });
});
