// Clients of OpenID Connect that nobody here wrote, each with its file of docs/applications, from signing in to noticing
// that whoever it is has signed out.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import * as oauth from 'oauth4webapi';
import { startApache } from '../../clients/apache.ts';
import { Callback } from '../../clients/callback.ts';
import { allow, register, test } from '../../clients/client.ts';
import { fill } from '../../clients/fill.ts';
import { startProgram } from '../../clients/program.ts';
import { python } from '../../clients/python.ts';
import { browsing } from '../../clients/site.ts';
import { valuesOf, Wiki } from '../../clients/wiki.ts';
import { fillInSignIn } from '../../person.ts';
import { arriveAt, expect, type Page } from '../../story.ts';

test.use(browsing);

test.describe('@no-script', () => {
  test('openid-client for Node: signs in, sees the sign-out at the next request, signs out itself', async ({
    page,
    site,
    client,
    email,
  }) => {
    client.values.client_secret = register(
      site, client, '--redirect', `${client.origin}/callback`, '--logout-redirect', `${client.origin}/`,
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

  test('oauth4webapi: discovery, proof key, issuer, renewal, a rotated key, revocation, and the end', async ({
    page,
    site,
    client,
    email,
  }) => {
    const callback = new Callback();
    await callback.start();
    const secret = register(site, client, '--redirect', callback.url);
    const printed = site.server.command('apps', 'show', client.id, '--snippet', 'oidc');
    const told = (label: string) => new RegExp(`^${label}: +(.*)$`, 'm').exec(printed)![1];
    const own: oauth.Client = { client_id: told('Client ID') };
    const how = { [oauth.customFetch]: site.fetch as typeof fetch };
    const authentication = oauth.ClientSecretBasic(secret);
    const discover = async () => {
      const issuer = new URL(told('Issuer'));
      return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, how));
    };
    const signIn = async (server: oauth.AuthorizationServer, scope: string) => {
      const [verifier, state, nonce] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState(), oauth.generateRandomNonce()];
      const address = new URL(server.authorization_endpoint!);
      address.search = new URLSearchParams({
        client_id: own.client_id,
        redirect_uri: told('Redirect URI'),
        response_type: 'code',
        scope,
        state,
        nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }).toString();
      await page.goto(address.href);
      await allow(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Back at the client');
      const answer = oauth.validateAuthResponse(server, own, callback.arrived.findLast(({ search }) => search)!, state);
      const response = await oauth.authorizationCodeGrantRequest(server, own, authentication, answer, callback.url, verifier, how);
      const tokens = await oauth.processAuthorizationCodeResponse(server, own, response, { expectedNonce: nonce, requireIdToken: true });
      await oauth.validateApplicationLevelSignature(server, response, how);
      return tokens;
    };
    const about = async (server: oauth.AuthorizationServer, token: string) =>
      oauth.processIntrospectionResponse(server, own, await oauth.introspectionRequest(server, own, authentication, token, how));
    const renew = async (server: oauth.AuthorizationServer, token: string) =>
      oauth.processRefreshTokenResponse(server, own, await oauth.refreshTokenGrantRequest(server, own, authentication, token, how));
    const whoever = async (server: oauth.AuthorizationServer, token: string, sub: string) =>
      oauth.processUserInfoResponse(server, own, sub, await oauth.userInfoRequest(server, own, token, how));

    const server = await discover();
    expect(server.authorization_response_iss_parameter_supported).toBe(true);
    const tokens = await signIn(server, 'openid email offline_access');
    const claims = oauth.getValidatedIdTokenClaims(tokens)!;
    expect(claims).toMatchObject({ email, email_verified: true });
    expect(await whoever(server, tokens.access_token, claims.sub)).toMatchObject({ sub: claims.sub, email });
    expect(await about(server, tokens.access_token)).toMatchObject({ active: true, sub: claims.sub });

    // An answer that got lost is given again; later the token is one that somebody else may have.
    const renewed = await renew(server, tokens.refresh_token!);
    expect((await renew(server, tokens.refresh_token!)).refresh_token).toBe(renewed.refresh_token);
    const last = await renew(server, renewed.refresh_token!);
    await expect(renew(server, tokens.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(renew(server, last.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });

    // Another key takes over, half a minute later at most. Whichever signs, the client finds it.
    const keys = async () => ((await (await site.fetch(server.jwks_uri!)).json()) as { keys: unknown[] }).keys;
    expect(await keys()).toHaveLength(1);
    site.server.command('keys', 'signing', 'rotate');
    expect(await keys()).toHaveLength(2);
    const later = await discover();
    const others = await signIn(later, 'openid email offline_access');
    expect(oauth.getValidatedIdTokenClaims(others)!.sub).toBe(claims.sub);
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(later, own, authentication, others.refresh_token!, how),
    );
    expect(await about(later, others.access_token)).toEqual({ active: false });

    const { access_token } = await signIn(later, 'openid email');
    await whoever(later, access_token, claims.sub);
    await site.signOut(page);
    await expect(whoever(later, access_token, claims.sub)).rejects.toMatchObject({ status: 401 });
    expect(await about(later, access_token)).toEqual({ active: false });
    callback.stop();
  });

  for (const method of ['client_secret_basic', 'client_secret_post']) {
    test(`Authlib for Flask, with ${method}: signs in, and sees the sign-out at the next request`, async ({
      page,
      site,
      client,
      email,
    }) => {
      client.values.client_secret = register(site, client, '--redirect', `${client.origin}/callback`);
      const file = fill(client.directory, 'flask-authlib.py', client.values, (text) => text.replace('client_secret_basic', method));
      const interpreter = python('authlib-1.9.10', 'authlib==1.9.10', 'flask==3.1.3', 'requests==2.34.2');
      const words = ['-m', 'flask', '--app', file, 'run', '--port', client.values.port];
      const env = { REQUESTS_CA_BUNDLE: site.site.certificate.authority };
      client.processes.push(await startProgram(client.directory, Number(client.values.port), [interpreter, ...words], env));

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
      site, client, '--redirect', callback, '--backchannel-logout', `${callback}?logout=backchannel`,
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
    for (const name of ['Remote-User', 'Remote_User', 'Remote-Email', 'Remote_Email', 'OIDC_CLAIM_email', 'OIDC-CLAIM-email']) {
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

test.describe('with a script', () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'oidc-client-ts is a script');

  test('oidc-client-ts in a page: two tabs renew at once, and its end in the account is the end', async ({
    page,
    site,
    client,
    email,
  }) => {
    register(site, client, '--public', '--redirect', `${client.origin}/callback`, '--origin', client.origin);
    const served = await servePage(Number(client.values.port), fill(client.directory, 'oidc-client-ts.js', client.values));
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
