// Clients of OpenID Connect that nobody here wrote, each with its lines of docs/applications: from signing in to noticing
// the sign-out.

import { startApache } from '../../clients/apache.ts';
import { allow, register, test } from '../../clients/client.ts';
import { fill } from '../../clients/fill.ts';
import { startProgram } from '../../clients/program.ts';
import { python } from '../../clients/python.ts';
import { browsing } from '../../clients/site.ts';
import { valuesOf, Wiki } from '../../clients/wiki.ts';
import { fillInSignIn } from '../../person.ts';
import { arriveAt, expect } from '../../story.ts';

test.use(browsing);

test.describe('clients @no-script', () => {
  test('openid-client for Node: signs in, sees the sign-out at the next request, signs out itself', async ({
    page,
    site,
    client,
    email,
  }) => {
    client.values.client_secret = register(
      site,
      client,
      '--redirect',
      `${client.origin}/callback`,
      '--logout-redirect',
      `${client.origin}/`,
    );
    const env = { NODE_EXTRA_CA_CERTS: site.site.certificate.authority };
    const file = fill(client.directory, 'openid-client.mjs', client.values);
    client.processes.push(await startProgram(client.directory, Number(client.values.port), ['node', file], env));
    const who = async () => JSON.parse(await page.locator('body').innerText());

    await page.goto(client.origin);
    await allow(page);
    await expect(page).toHaveURL(`${client.origin}/`);
    expect(await who()).toMatchObject({ sub: expect.stringMatching(/^[\w-]{22}$/), email, email_verified: true });
    await site.signOut(page);
    await page.goto(client.origin);
    await arriveAt(page, 'Sign in');

    await fillInSignIn(page, email);
    await allow(page);
    await expect(page).toHaveURL(`${client.origin}/`);
    await page.goto(`${client.origin}/sign-out`);
    // Its ID token is of this very session, so nobody is asked; it leads back to the client, which asks who it is.
    await arriveAt(page, 'Sign in');
    await page.goto(`${site.server.url}/account`);
    await arriveAt(page, 'Sign in');
  });

  for (const method of ['client_secret_basic', 'client_secret_post']) {
    test(`Authlib for Flask, with ${method}: signs in, and sees the sign-out at the next request`, async ({
      page,
      site,
      client,
      email,
    }) => {
      client.values.client_secret = register(site, client, '--redirect', `${client.origin}/callback`);
      const file = fill(client.directory, 'flask-authlib.py', client.values, (text) =>
        text.replace('client_secret_basic', method),
      );
      const interpreter = python('authlib-1.9.10', 'authlib==1.9.10', 'flask==3.1.3', 'requests==2.34.2');
      const words = ['-m', 'flask', '--app', file, 'run', '--port', client.values.port];
      const env = { REQUESTS_CA_BUNDLE: site.site.certificate.authority };
      client.processes.push(
        await startProgram(client.directory, Number(client.values.port), [interpreter, ...words], env),
      );

      await page.goto(client.origin);
      await allow(page);
      await expect(page).toHaveURL(`${client.origin}/`);
      expect(JSON.parse(await page.locator('body').innerText())).toMatchObject({ email, email_verified: true });
      await site.signOut(page);
      await page.goto(client.origin);
      await arriveAt(page, 'Sign in');
    });
  }

  test('Apache with mod_auth_openidc: tells the application who it is, and is told of the sign-out', async ({
    page,
    site,
    client,
    email,
  }) => {
    const wiki = new Wiki();
    await wiki.start();
    const callback = `${client.origin}/.openid/callback`;
    client.values.client_secret = register(
      site,
      client,
      '--redirect',
      callback,
      '--backchannel-logout',
      `${callback}?logout=backchannel`,
    );
    const printed = site.server
      .command('apps', 'show', client.id, '--snippet', 'apache')
      .replaceAll('http://127.0.0.1:8080', wiki.url)
      .replace('CLIENT_SECRET', client.values.client_secret)
      .replace('RANDOM_PASSPHRASE', 'thirty-two-characters-of-our-own');
    const { authority } = site.site.certificate;
    client.processes.push(await startApache(client.directory, Number(client.values.port), authority, printed));

    await page.goto(`${client.origin}/page?x=1`);
    await allow(page);
    await expect(page).toHaveURL(`${client.origin}/page?x=1`);
    const arrived = wiki.arrived.find(({ path }) => path === '/page?x=1')!;
    expect(valuesOf(arrived, 'Remote-User')).toEqual([expect.stringMatching(/^[\w-]{22}$/)]);
    expect(valuesOf(arrived, 'OIDC_CLAIM_email')).toEqual([email]);
    // What visitors say themselves does not count.
    for (const name of [
      'Remote-User',
      'Remote_User',
      'Remote-Email',
      'Remote_Email',
      'OIDC_CLAIM_email',
      'OIDC-CLAIM-email',
    ]) {
      const path = `/spoofed?${name}`;
      await page.context().request.get(client.origin + path, { headers: { [name]: 'intruder' } });
      const spoofed = wiki.arrived.find((it) => it.path === path)!;
      expect(JSON.stringify(spoofed), name).not.toContain('intruder');
    }

    await site.signOut(page);
    await expect(async () => {
      await page.goto(client.origin);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in', { timeout: 100 });
    }).toPass({ timeout: 2_000 });
    wiki.stop();
  });
});
