// npm install openid-client
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import * as oidc from 'openid-client';

const vestibule = await oidc.discovery(new URL('{{accounts}}'), '{{client_id}}', '{{client_secret}}');
const own = new URL('{{origin}}');
/** By the cookie of a browser: a sign-in under way, or its tokens. */
const sessions = new Map();

const pages = {
  async '/'(session) {
    if (!session.tokens) return { to: '/sign-in' };
    try {
      // Asked each time, so that whoever has signed out of Vestibule has signed out here.
      return { json: await oidc.fetchUserInfo(vestibule, session.tokens.access_token, session.tokens.claims().sub) };
    } catch (error) {
      if (error.status !== 401) throw error;
      delete session.tokens;
      return { to: '/sign-in' };
    }
  },
  async '/sign-in'(session) {
    session.checks = {
      pkceCodeVerifier: oidc.randomPKCECodeVerifier(),
      expectedState: oidc.randomState(),
      expectedNonce: oidc.randomNonce(),
    };
    return {
      to: oidc.buildAuthorizationUrl(vestibule, {
        redirect_uri: new URL('/callback', own).href,
        scope: 'openid email',
        code_challenge: await oidc.calculatePKCECodeChallenge(session.checks.pkceCodeVerifier),
        code_challenge_method: 'S256',
        state: session.checks.expectedState,
        nonce: session.checks.expectedNonce,
      }).href,
    };
  },
  async '/callback'(session, address) {
    session.tokens = await oidc.authorizationCodeGrant(vestibule, address, session.checks);
    delete session.checks;
    return { to: '/' };
  },
  async '/sign-out'(session) {
    const id_token_hint = session.tokens.id_token;
    delete session.tokens;
    return { to: oidc.buildEndSessionUrl(vestibule, { id_token_hint, post_logout_redirect_uri: own.href }).href };
  },
};

createServer(async (request, response) => {
  const id = /(?:^|; )session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? randomUUID();
  if (!sessions.has(id)) sessions.set(id, {});
  const address = new URL(request.url, own);
  const secure = own.protocol === 'https:' ? '; Secure' : '';
  response.setHeader('Set-Cookie', `session=${id}; Path=/; HttpOnly; SameSite=Lax${secure}`);
  try {
    const { to, json } = (await pages[address.pathname]?.(sessions.get(id), address)) ?? {};
    if (to) response.writeHead(302, { Location: to }).end();
    else if (json) response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
    else response.writeHead(404).end();
  } catch (error) {
    console.error(error);
    response.writeHead(502).end('Signing in did not work.');
  }
}).listen({{port}}, '127.0.0.1');
