// What a page's script does with the same client: the browser keeps cookies, which no script sees.

import {
  activate, deleteAccount, endSession, getMe, getRegistration, listSessions, reauthenticate, register, signIn, signOut,
} from '../../api-client/generated/index.ts';
import { createClient } from '../../api-client/generated/client/index.ts';
import { codeIn, done, problem, test } from '../../clients/api.ts';
import { ACTIVATE, PASSWORD, WRONG_PASSWORD, newAddress, wrongCode } from '../../person.ts';
import type { Server } from '../../server.ts';
import { expect } from '../../story.ts';

/** As much of a browser as there is to it, with a page of this origin. */
class Browser {
  readonly cookies = new Map<string, string>();
  readonly client;

  constructor({ url }: Server, origin = url) {
    const send: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      request.headers.set('Origin', origin);
      request.headers.set('Cookie', [...this.cookies].map((cookie) => cookie.join('=')).join('; '));
      const response = await fetch(request);
      response.headers.getSetCookie().forEach((set) => this.keep(set));
      return response;
    };
    this.client = createClient({ baseUrl: `${url}/api/v1`, fetch: send });
  }

  private keep(set: string) {
    const [, name, value, attributes] = /^([^=]+)=([^;]*);(.*)$/.exec(set)!;
    expect(attributes).toMatch(/HttpOnly/);
    if (/Max-Age=0(;|$)/.test(attributes)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

const mode = 'cookies';

test('a script signs up, signs out and in, and ends it, with cookies alone @no-script', async ({ mail, server }) => {
  const [browser, elsewhere] = [new Browser(server), new Browser(server)];
  const { client } = browser;
  const email = newAddress();
  const registered = await done(register({ client, body: { email, password: PASSWORD, mode } }));
  expect(registered.attempt).toBeUndefined();
  expect(await done(getRegistration({ client }))).toMatchObject({ email, state: 'waiting' });
  const code = codeIn(await mail.newest(email, ACTIVATE));
  await problem(activate({ client, body: { code: wrongCode(code), mode } }), 'wrong-code');
  expect(await done(activate({ client, body: { code, mode } }))).toEqual({});
  expect([...browser.cookies.keys()].sort()).toEqual(['device', 'session']);
  expect(await done(getMe({ client }))).toMatchObject({ email, email_verified: true });

  await done(signOut({ client }));
  await problem(getMe({ client }), 'session-required');
  const again = (password: string) => ({ email, password, mode }) as const;
  await problem(signIn({ client, body: again(WRONG_PASSWORD) }), 'sign-in-refused');
  for (const { client } of [browser, elsewhere]) await done(signIn({ client, body: again(PASSWORD) }));
  const before = browser.cookies.get('session');
  expect(await done(reauthenticate({ client, body: { password: PASSWORD } }))).toEqual({});
  expect(browser.cookies.get('session')).not.toBe(before);
  const other = (await done(listSessions({ client }))).sessions.find(({ current }) => !current)!;
  await done(endSession({ client, path: { id: other.id } }));
  await problem(getMe({ client: elsewhere.client }), 'session-required');

  await done(deleteAccount({ client, body: { password: PASSWORD } }));
  expect([...browser.cookies.keys()]).toEqual([]);
});

test('a cookie is nothing as a token, nor beside one, nor for a page of another site @no-script', async ({
  client: program, mail, server,
}) => {
  const browser = new Browser(server);
  const email = newAddress();
  await done(register({ client: browser.client, body: { email, password: PASSWORD, mode } }));
  const code = codeIn(await mail.newest(email, ACTIVATE));
  await done(activate({ client: browser.client, body: { code, mode } }));
  const session = browser.cookies.get('session')!;
  for (const auth of [session, `vst_${session}`]) await problem(getMe({ client: program, auth }), 'session-required');

  const { token } = await done(signIn({ client: program, body: { email, password: PASSWORD, mode: 'tokens' } }));
  await problem(getMe({ client: browser.client, auth: token }), 'two-credentials');
  const stranger = new Browser(server);
  stranger.cookies.set('session', token!.slice('vst_'.length));
  await problem(getMe({ client: stranger.client }), 'session-required');

  const hostile = new Browser(server, 'https://elsewhere.example');
  hostile.cookies.set('session', session);
  await problem(signOut({ client: hostile.client }), 'cross-site');
  await done(getMe({ client: browser.client }));
});
