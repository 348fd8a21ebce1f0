// Stories of an application that knows nothing of accounts, on two hosts of different sites, behind a proxy with what
// `vestibule apps show --snippet` prints.

import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import type { Proxy } from './proxies.ts';
import { browsing, SecureSite } from './site.ts';
import { valuesOf, Wiki, type Arrived } from './wiki.ts';
import { linkIn } from '../mail-server.ts';
import { ACTIVATE, PASSWORD, fillInSignIn, fillInSignUp, newAddress } from '../person.ts';
import { freePort } from '../server.ts';
import { arriveAt, expect, test as story, type Page } from '../story.ts';

const ACCOUNTS = 'accounts.vestibule.test';
const WIKI = 'wiki.vestibule.test';
const NOTES = 'notes.other.test';
const IDENTITY = ['Remote-User', 'Remote-Email', 'Remote-Name', 'Vestibule-Assertion'];

/** What the assertion says, by a library that nobody here wrote. */
async function assertion(site: SecureSite, arrived: Arrived, audience: string) {
  const issuer = site.server.url;
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', issuer), { [customFetch]: site.fetch });
  const expected = { issuer, audience, typ: 'vestibule-assertion+jwt' };
  return (await jwtVerify(valuesOf(arrived, 'Vestibule-Assertion')[0], keys, expected)).payload;
}

/** Where a person comes out: what the application shows of the request that reached it. */
async function arriveAtApplication(page: Page, url: string): Promise<Arrived> {
  await expect(page).toHaveURL(url, { timeout: 15_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wiki');
  return JSON.parse(await page.locator('pre').innerText());
}

/** What must hold behind every proxy. */
export function tellStories(name: string, proxy: Proxy, { ownPort = false } = {}) {
  const test = story.extend<{ wiki: Wiki; site: SecureSite; email: string }>({
    wiki: async ({}, use) => {
      const wiki = new Wiki();
      await wiki.start();
      await use(wiki);
      wiki.stop();
    },
    site: async ({ wiki }, use, info) => {
      const application = { hosts: [WIKI, NOTES], upstream: wiki.url, applicationPort: ownPort ? await freePort() : 0 };
      const site = await SecureSite.start(info.outputPath('site'), proxy, ACCOUNTS, application);
      await use(site);
      await site.stop();
    },
    /** A member who is at the application's first host. */
    email: async ({ site, page }, use) => {
      const email = await site.becomeMember(page);
      await page.goto(site.url(WIKI));
      await arriveAtApplication(page, site.url(WIKI));
      await use(email);
    },
  });

  test.describe(`behind ${name} @no-script`, () => {
    test.use(browsing);

    test('a stranger signs up, activates on the phone, and comes out at the page they wanted, on both hosts', async ({
      page,
      otherBrowser: phone,
      site,
    }) => {
      const { server, mail } = site;
      const email = newAddress();
      await page.goto(site.url(WIKI, '/page?x=1&y=%2F'));
      await arriveAt(page, 'Sign in');
      await expect(page.getByRole('main')).toContainText('After this, you go on to Wiki.');
      await page.getByRole('main').getByRole('link', { name: 'Create an account' }).click();
      await fillInSignUp(page, email);
      await arriveAt(page, 'Check your mail');

      await phone.goto(linkIn(await mail.newest(email, ACTIVATE), server.url));
      await phone.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await phone.getByRole('button', { name: 'Activate my account' }).click();
      await page.getByRole('link', { name: 'See whether it is done' }).click();
      await arriveAt(page, 'Your account is active');
      await page.getByRole('main').getByRole('button').click();
      const first = await arriveAtApplication(page, site.url(WIKI, '/page?x=1&y=%2F'));

      const [sub] = valuesOf(first, 'Remote-User');
      expect(sub).toMatch(/^[\w-]{22}$/);
      expect(valuesOf(first, 'Remote-Email')).toEqual([email]);
      // nginx leaves an empty header out.
      expect(valuesOf(first, 'Remote-Name').join()).toBe('');
      const told = await assertion(site, first, 'wiki');
      expect(told).toMatchObject({ sub, email, email_verified: true });
      expect(told.exp! - told.iat!).toBe(120);

      // The other host is of another site: no cookie is shared, and nobody signs in again.
      await page.goto(site.url(NOTES, '/list'));
      const second = await arriveAtApplication(page, site.url(NOTES, '/list'));
      expect(valuesOf(second, 'Remote-User')).toEqual([sub]);
      for (const host of [WIKI, NOTES]) {
        const cookies = await page.context().cookies(site.url(host));
        for (const { name, secure, httpOnly, value } of cookies) {
          expect([name.startsWith('__Host-'), secure, httpOnly]).toEqual([true, true, true]);
          for (const arrived of [first, second])
            expect(JSON.stringify(valuesOf(arrived, 'Remote-User'))).not.toContain(value);
        }
      }

      await site.signOut(page);
      for (const host of [WIKI, NOTES]) {
        await page.goto(site.url(host));
        await arriveAt(page, 'Sign in');
      }
    });

    test('a visit passes with every kind of request, and without one nothing reaches the application', async ({
      page,
      site,
      wiki,
      email,
    }) => {
      const cookies = await site.cookies(page, WIKI);
      const post = await site.send(WIKI, 'POST /page?x=1', [cookies, 'Content-Length: 5'], 'hello');
      expect(post.status).toBe(200);
      const arrived = wiki.arrived.at(-1)!;
      expect(arrived).toMatchObject({ method: 'POST', path: '/page?x=1', body: 'hello' });
      expect(valuesOf(arrived, 'Remote-Email')).toEqual([email]);
      const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
      const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
      const socket = await site.send(WIKI, 'GET /socket', [...upgrade, key, cookies]);
      expect(socket.status).toBe(101);
      expect(socket.body).toContain(email);

      const before = wiki.arrived.length;
      // One of two visits might be somebody else's.
      expect((await site.send(WIKI, 'GET /', [cookies, cookies])).status).toBe(401);
      const own = cookies.slice('Cookie: '.length);
      const spoilt = [
        'Cookie: ',
        'Cookie: a=b',
        `Cookie: ${own.slice(0, -1)}`,
        `Cookie: ${own}x`,
        `Cookie: ${own.replaceAll('=', '=A')}`,
        `Cookie: ${own.replaceAll('=', '="').replaceAll(';', '";')}"`,
        `Cookie: ${own.split('=')[0]}=\xff`,
      ];
      const paths = [
        'GET /page?x=1',
        'POST /page',
        'OPTIONS /',
        'PUT /x',
        'GET /readyz',
        'GET /a/%2e%2e//x',
        'GET /favicon.ico',
      ];
      for (const cookie of spoilt) {
        for (const first of paths) {
          const answer = await site.send(WIKI, first, [cookie, 'Content-Length: 0', 'User-Agent: kube-probe/1.30']);
          expect([first, cookie, answer.status]).toEqual([first, cookie, 401]);
          expect(answer.headers.get('content-type')).toBe('application/problem+json');
          expect(answer.headers.get('location')).toMatch(/^\/\.vestibule\/start\?next=/);
          expect(answer.headers.get('cache-control')).toBe('no-store');
          expect(answer.headers.has('set-cookie')).toBe(false);
        }
      }
      expect((await site.send(WIKI, 'GET /socket', [...upgrade, key])).status).toBe(401);
      // Whoever opens a page is led, whoever fetches in a script of it is told.
      const navigations = [['Accept: text/html'], ['Accept: */*', 'Sec-Fetch-Mode: navigate']];
      for (const fields of navigations) {
        const answer = await site.send(WIKI, 'GET /page?x=1', fields);
        expect(answer.status).toBe(302);
        expect(answer.headers.get('location')).toBe('/.vestibule/start?next=%2Fpage%3Fx%3D1');
      }
      expect((await site.send(WIKI, 'GET /', ['Accept: text/html', 'Sec-Fetch-Mode: cors'])).status).toBe(401);
      expect(wiki.arrived).toHaveLength(before);
    });

    test('tabs that all led to the sign-in come out at their own pages, after one sign-in', async ({ page, site }) => {
      const email = await site.becomeMember(page);
      await site.signOut(page);
      const tabs = [page, await page.context().newPage(), await page.context().newPage()];
      const own = (at: number) => site.url(WIKI, `/tab?number=${at}`);
      for (const [at, tab] of tabs.entries()) {
        await tab.goto(own(at));
        await arriveAt(tab, 'Sign in');
      }
      for (const [at, tab] of tabs.entries()) {
        // The page to sign in leads on by itself once somebody is signed in.
        if (at === 0) await fillInSignIn(tab, email);
        else await tab.reload();
        await arriveAtApplication(tab, own(at));
      }
    });

    test('A-FA-2, A-FA-3: no visitor says to the application who they are, in any spelling', async ({
      page,
      site,
      wiki,
      email,
    }) => {
      const cookies = await site.cookies(page, WIKI);
      const [sub] = valuesOf(wiki.arrived.at(-1)!, 'Remote-User');
      const spellings = IDENTITY.flatMap((it) => [
        it,
        it.toLowerCase(),
        it.toUpperCase(),
        it.replaceAll('-', '_'),
        it.replaceAll('-', '_').toUpperCase(),
        it.replaceAll('-', '_').toLowerCase(),
      ]);
      const others = [
        'Remote-Groups',
        'Remote_Groups',
        'REMOTE_GROUPS',
        'Forwarded',
        'X-Forwarded-For',
        'X-Forwarded-Host',
        'X-Forwarded-Proto',
        'X-Forwarded-Prefix',
        'X-Forwarded-Port',
        'X-Forwarded-User',
        'X-Forwarded-Email',
        'X-Forwarded-Groups',
        'X-Forwarded-Uri',
        'X-Forwarded-Method',
        'X_Forwarded_Proto',
        'X_Forwarded_Host',
        'X_Forwarded_For',
        'X-Original-URI',
        'X-Original-URL',
        'X-Original-Method',
        'X-Rewrite-URL',
        'X-Real-IP',
      ];
      const marked = 'intruder';
      // Each alone, twice, and before and after the cookie.
      for (const field of [...spellings, ...others].map((it) => `${it}: ${marked}`)) {
        for (const fields of [
          [field, cookies],
          [cookies, field, field],
        ]) {
          const before = wiki.arrived.length;
          // The page that signed in may still ask for its icon.
          const answer = await site.send(WIKI, 'GET /asked', fields);
          const arrived = wiki.arrived.slice(before).filter((it) => it.path === '/asked');
          expect([field, answer.status], field).toEqual([field, arrived.length === 1 ? 200 : 400]);
          for (const it of arrived) {
            expect(valuesOf(it, 'Remote-User'), field).toEqual([sub]);
            expect(valuesOf(it, 'Remote-Email'), field).toEqual([email]);
            expect(valuesOf(it, 'Vestibule-Assertion'), field).toHaveLength(1);
            // An application may believe any of them.
            const believed = [...IDENTITY, ...others.filter((name) => !/Method/.test(name))];
            expect(believed.flatMap((name) => valuesOf(it, name)).join(), field).not.toContain(marked);
          }
          // Without a visit there is nothing to gain either.
          expect((await site.send(WIKI, 'GET /', [field])).status, field).toBeGreaterThanOrEqual(400);
        }
      }
      // A list of headers that the proxy should take away on the way.
      const before = wiki.arrived.length;
      await site.send(WIKI, 'GET /', [cookies, `Connection: close, ${IDENTITY.join(', ')}`]);
      for (const arrived of wiki.arrived.slice(before)) expect(valuesOf(arrived, 'Remote-User')).toEqual([sub]);
    });

    test('a request that names two hosts is checked for the one that it reaches', async ({
      page,
      site,
      wiki,
      email: _,
    }) => {
      const { server } = site;
      const vault = 'vault.vestibule.test';
      const hosts = ['--host', new URL(site.url(vault)).host];
      server.command('apps', 'add', 'notes', '--name', 'Notes', '--access', 'listed', ...hosts);
      const cookies = await site.cookies(page, WIKI);
      // The visit is one to the wiki's first host; the other host has none.
      for (const [target, host] of [
        [NOTES, WIKI],
        [WIKI, NOTES],
        [vault, WIKI],
      ]) {
        const before = wiki.arrived.length;
        await site.send(host, `GET ${site.url(target)}`, [cookies]);
        for (const arrived of wiki.arrived.slice(before)) {
          const named = ['Host', 'X-Forwarded-Host'].flatMap((name) => valuesOf(arrived, name));
          expect([...new Set(named)]).toEqual([new URL(site.url(WIKI)).host]);
        }
      }
    });

    test('whoever is signed out, disabled or no longer listed is refused at the next request', async ({
      page,
      site,
      email,
    }) => {
      const { server } = site;
      let cookies = await site.cookies(page, WIKI);
      const status = async () => (await site.send(WIKI, 'GET /', [cookies])).status;
      const comeAgain = async () => {
        await page.goto(site.url(WIKI));
        await arriveAtApplication(page, site.url(WIKI));
        cookies = await site.cookies(page, WIKI);
        expect(await status()).toBe(200);
      };
      expect(await status()).toBe(200);
      server.command('apps', 'set', 'wiki', '--access', 'listed');
      expect(await status()).toBe(403);
      server.command('apps', 'allow', 'wiki', email);
      expect(await status()).toBe(200);
      server.command('apps', 'deny', 'wiki', email);
      expect(await status()).toBe(401);
      await page.goto(site.url(WIKI));
      await arriveAt(page, 'Wiki is not open to you');
      server.command('apps', 'allow', 'wiki', email);
      await comeAgain();
      server.command('apps', 'disable', 'wiki');
      expect(await status()).toBe(401);
      await page.goto(site.url(WIKI));
      await arriveAt(page, 'Wiki cannot sign you in');
      server.command('apps', 'enable', 'wiki');
      await comeAgain();
      server.command('users', 'disable', email);
      expect(await status()).toBe(401);
      server.command('users', 'enable', email);
      expect(await status()).toBe(401);

      // Signing out at the application's own host ends the whole session.
      await page.goto(site.url(WIKI));
      await fillInSignIn(page, email);
      await comeAgain();
      await page.goto(site.url(WIKI, '/.vestibule/sign-out'));
      await page.getByRole('button', { name: 'Sign out of everything' }).click();
      await expect(page).toHaveURL(new RegExp(`^${server.url}/`));
      expect(await status()).toBe(401);
      await page.goto(`${server.url}/account`);
      await arriveAt(page, 'Sign in');
    });

    test('while Vestibule is away nobody passes, and the check is closed from outside', async ({
      page,
      site,
      wiki,
      email: _,
    }) => {
      const { server } = site;
      for (const path of ['/forward-auth/nginx', '/forward-auth/proxy', '/forward-auth/envoy/', '/readyz']) {
        expect((await site.send(ACCOUNTS, `GET ${path}`)).status).toBe(404);
      }
      for (const path of ['/.vestibule/check', '/.vestibule/../readyz', '/readyz']) {
        expect((await site.send(WIKI, `GET ${path}`)).status, path).toBeGreaterThanOrEqual(400);
      }
      expect((await site.send(WIKI, 'GET /.vestibule/ping')).status).toBe(204);
      const cookies = await site.cookies(page, WIKI);
      const before = wiki.arrived.length;
      await server.stop();
      const away = await site.send(WIKI, 'GET /', [cookies]);
      expect([502, 503]).toContain(away.status);
      expect(wiki.arrived).toHaveLength(before);
    });
  });
}
