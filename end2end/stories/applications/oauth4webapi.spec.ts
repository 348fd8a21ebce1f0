// oauth4webapi, a library of single steps, with what `vestibule apps show --snippet oidc` prints.

import * as oauth from 'oauth4webapi';
import { Callback } from '../../clients/callback.ts';
import { allow, register, test } from '../../clients/client.ts';
import { browsing } from '../../clients/site.ts';
import { expect } from '../../story.ts';

test.use(browsing);

test('oauth4webapi: discovery, proof key, issuer, renewal, a rotated key, revocation, and the end @no-script', async ({
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
    const [verifier, state, nonce] = [
      oauth.generateRandomCodeVerifier(),
      oauth.generateRandomState(),
      oauth.generateRandomNonce(),
    ];
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
    const answer = oauth.validateAuthResponse(
      server,
      own,
      callback.arrived.findLast(({ search }) => search)!,
      state,
    );
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      own,
      authentication,
      answer,
      callback.url,
      verifier,
      how,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, own, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(server, response, how);
    return tokens;
  };
  const about = async (server: oauth.AuthorizationServer, token: string) =>
    oauth.processIntrospectionResponse(
      server,
      own,
      await oauth.introspectionRequest(server, own, authentication, token, how),
    );
  const renew = async (server: oauth.AuthorizationServer, token: string) =>
    oauth.processRefreshTokenResponse(
      server,
      own,
      await oauth.refreshTokenGrantRequest(server, own, authentication, token, how),
    );
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
