// oidc-client-ts, a library for pages that keep no secret.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { allow, register, test } from '../../clients/client.ts';
import { fill } from '../../clients/fill.ts';
import { browsing } from '../../clients/site.ts';
import { fillInSignIn } from '../../person.ts';
import { arriveAt, expect, scripted, type Page } from '../../story.ts';

test.use(browsing);

test('oidc-client-ts in a page: two tabs renew at once, and its end in the account is the end', async ({
  page,
  site,
  client,
  email,
}) => {
  test.skip(!scripted(), 'it is a script');
  register(site, client, '--public', '--redirect', `${client.origin}/callback`, '--origin', client.origin);
  const served = await servePage(
    Number(client.values.port),
    fill(client.directory, 'oidc-client-ts.js', client.values),
  );
  await page.goto(client.origin);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await allow(page);
  await expect(page).toHaveURL(`${client.origin}/`, { timeout: 15_000 });
  const who = (tab: Page) => tab.locator('output');
  await expect(who(page)).toContainText(email);

  const other = await page.context().newPage();
  await other.goto(client.origin);
  await expect(who(other)).toContainText(email);
  const tabs = [page, other];
  const answers = tabs.map((tab) => tab.waitForResponse(`${site.server.url}/oidc/token`));
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'Renew' }).click()));
  const tokens = await Promise.all(answers.map(async (answer) => (await answer).json()));
  expect(tokens[0].refresh_token).toMatch(/^vrt_/);
  for (const tab of tabs) await expect(who(tab)).toHaveText(/^renewed/);
  await page.getByRole('button', { name: 'Renew' }).click();
  await expect(who(page)).toHaveText('renewed twice');

  // This client stays signed in when its member signs out, because it asked to; the account has the last word.
  await site.signOut(page);
  await other.getByRole('button', { name: 'Renew' }).click();
  await expect(who(other)).toHaveText('renewed twice');
  await page.goto(`${site.server.url}/account/applications`);
  await fillInSignIn(page, email);
  await arriveAt(page, 'Applications');
  await page.getByRole('button', { name: 'Sign out there: Wiki' }).click();
  await other.getByRole('button', { name: 'Renew' }).click();
  await expect(who(other)).toContainText('invalid_grant');
  served.close();
  served.closeAllConnections();
});

/** A page around the file, and the library as npm has it. */
async function servePage(port: number, file: string) {
  const library = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', path));
  const scripts: Record<string, Buffer> = {
    '/application.js': readFileSync(file),
    '/oidc-client-ts.js': library('oidc-client-ts/dist/esm/oidc-client-ts.js'),
    '/jwt-decode.js': library('jwt-decode/build/esm/index.js'),
  };
  const page = `<!doctype html><html lang="en"><title>Page</title><h1>Page</h1>
    <button id="sign-in">Sign in</button><button id="renew">Renew</button><output></output>
    <script type="importmap">{"imports":{"oidc-client-ts":"/oidc-client-ts.js","jwt-decode":"/jwt-decode.js"}}</script>
    <script type="module">
      import { vestibule } from '/application.js';
      const output = document.querySelector('output');
      let renewed = 0;
      document.querySelector('#sign-in').onclick = () => vestibule.signinRedirect();
      document.querySelector('#renew').onclick = () => vestibule.signinSilent().then(
        () => (output.value = ++renewed > 1 ? 'renewed twice' : 'renewed'),
        (error) => (output.value = error.error ?? String(error)));
      output.value = (await vestibule.getUser())?.profile.email ?? 'nobody';
    </script>`;
  const server = createServer((request, response) => {
    const script = scripts[new URL(request.url!, 'http://page').pathname];
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? page);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
