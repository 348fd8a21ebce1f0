// JupyterHub, from its configuration to the page of a member.

import { appendFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { allow, behindTls, register, test } from '../clients/client.ts';
import { fill } from '../clients/fill.ts';
import { startProgram } from '../clients/program.ts';
import { python } from '../clients/python.ts';
import { browsing } from '../clients/site.ts';
import { freePort } from '../server.ts';
import { arriveAt, expect } from '../story.ts';

test.use({ ...browsing, javaScriptEnabled: true });

test('JupyterHub: a member has a page of their own, until they sign out of Vestibule', async ({
  page,
  site,
  client,
  email: _,
}) => {
  const origin = await behindTls(site, client);
  client.values.client_secret = register(site, client, '--redirect', `${origin}/hub/oauth_callback`);
  client.values.bind = `http://127.0.0.1:${client.values.port}`;
  const config = fill(client.directory, 'jupyterhub_config.py', client.values);
  const [hub, api] = [await freePort(), await freePort()];
  appendFileSync(
    config,
    `
c.GenericOAuthenticator.auth_refresh_age = 1
c.JupyterHub.hub_port = ${hub}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:${api}"
c.JupyterHub.spawner_class = "simple"
`,
  );
  const interpreter = python('jupyterhub-6.1.1', 'jupyterhub==6.1.1', 'oauthenticator==17.4.0');
  const proxy = resolve(import.meta.dirname, '..', '..', 'target', 'interop', 'node_modules', '.bin');
  const env = {
    PATH: `${proxy}:${dirname(interpreter)}:${process.env.PATH}`,
    JUPYTERHUB_CRYPT_KEY: '00'.repeat(32),
    SSL_CERT_FILE: site.site.certificate.authority,
  };
  const words = [interpreter, '-m', 'jupyterhub', '--config', config];
  client.processes.push(await startProgram(client.directory, Number(client.values.port), words, env));

  await expect(async () => {
    await page.goto(`${origin}/hub/home`);
    await page.getByRole('button', { name: 'Sign in with OAuth 2.0' }).click({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await allow(page);
  await expect(page).toHaveURL(`${origin}/hub/home`);
  await expect(page.locator('body')).toContainText(/[\w-]{22}/);

  await site.signOut(page);
  await expect(async () => {
    await page.goto(`${origin}/hub/home`);
    await page.getByRole('button', { name: 'Sign in with OAuth 2.0' }).click({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await arriveAt(page, 'Sign in');
});
