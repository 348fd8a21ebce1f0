// Vestibule on https behind a real proxy, as operators run it.

import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { LookupFunction } from 'node:net';
import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import { linkIn, MailServer } from '../mail-server.ts';
import { ACTIVATE, fillInSignUp, logOut, newAddress } from '../person.ts';
import { end, freePort, startServer, type Server } from '../server.ts';
import { arriveAt, type Page } from '../story.ts';
import { makeCertificate } from './certificate.ts';
import type { Proxy, Site } from './proxies.ts';
import { sendRaw, type Answer } from './raw.ts';

/** For `test.use`: finds the names of these stories on this machine, with a certificate that nobody knows. */
export const browsing = { ignoreHTTPSErrors: true };

const lookup: LookupFunction = (_, { all }, found) => {
  if (all) found(null, [{ address: '127.0.0.1', family: 4 }]);
  else found(null, '127.0.0.1', 4);
};

/** Vestibule behind a proxy that ends TLS. */
export class SecureSite {
  private readonly dispatcher: Agent;

  private constructor(
    readonly site: Site,
    readonly server: Server,
    readonly mail: MailServer,
    private readonly process: ChildProcess,
  ) {
    const ca = readFileSync(site.certificate.authority);
    this.dispatcher = new Agent({ connect: { ca, lookup } });
  }

  /** With the application `wiki` on these hosts, if there are any. The certificate has `names` too. */
  static async start(
    directory: string,
    proxy: Proxy,
    accounts: string,
    { hosts = [] as string[], upstream = '', applicationPort = 0, names = [] as string[] } = {},
  ): Promise<SecureSite> {
    mkdirSync(directory, { recursive: true });
    const mail = new MailServer();
    await mail.start();
    const [port, own] = [await freePort(), await freePort()];
    const settings = {
      PUBLIC_URL: `https://${accounts}:${port}`,
      SECRET_KEYS: '5b1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00',
      MAIL_FROM: 'no-reply@example.org',
      SMTP_URL: mail.url,
      TRUSTED_PROXIES: '127.0.0.1/32',
    };
    const server = await startServer(join(directory, 'server.log'), settings, String(own));
    const certificate = makeCertificate(directory, accounts, ...hosts, ...names);
    applicationPort ||= port;
    const site = { directory, certificate, accounts, port, hosts, applicationPort, vestibule: `127.0.0.1:${own}` };
    let printed = '';
    if (hosts.length > 0) {
      const all = hosts.flatMap((host) => ['--host', `${host}:${applicationPort}`]);
      server.command('apps', 'add', 'wiki', '--name', 'Wiki', '--access', 'everybody', ...all);
      printed = server.command('apps', 'show', 'wiki', '--snippet', proxy.name);
    }
    const { host, port: upstreamPort } = new URL(upstream || 'http://none');
    printed = printed.replaceAll('127.0.0.1:8080', host).replaceAll('port_value: 8080', `port_value: ${upstreamPort}`);
    return new SecureSite(site, server, mail, await proxy.start(site, printed));
  }

  /** An address of one of its hosts. */
  url(host: string, path = '/'): string {
    const { accounts, port, applicationPort } = this.site;
    return `https://${host}:${host === accounts ? port : applicationPort}${path}`;
  }

  /** For libraries that take one: finds its names on this machine and trusts its authority. */
  readonly fetch = (url: string, init?: object): Promise<Response> =>
    fetch(url, { ...init, dispatcher: this.dispatcher }) as unknown as Promise<Response>;

  /** Sends a request written by hand. */
  send(host: string, first: string, fields: string[] = [], body = ''): Promise<Answer> {
    const { host: name, port } = new URL(this.url(host));
    const lines = [`${first} HTTP/1.1`, `Host: ${name}`, 'Connection: close', ...fields];
    return sendRaw(Number(port), host, this.site.certificate.authority, lines, body);
  }

  /** What this browser sends there, as a header. */
  async cookies(page: Page, host: string): Promise<string> {
    const cookies = await page.context().cookies(this.url(host));
    return `Cookie: ${cookies.map(({ name, value }) => `${name}=${value}`).join('; ')}`;
  }

  /** Signs up and activates in this browser, and comes out at the account. */
  async becomeMember(page: Page): Promise<string> {
    const email = newAddress();
    await page.goto(`${this.server.url}/register`);
    await fillInSignUp(page, email);
    await page.goto(linkIn(await this.mail.newest(email, ACTIVATE), this.server.url));
    await page.getByRole('button', { name: 'Activate my account' }).click();
    await arriveAt(page, 'Your account');
    return email;
  }

  async signOut(page: Page) {
    await page.goto(`${this.server.url}/account`);
    await logOut(page);
  }

  async stop() {
    await this.dispatcher.close();
    await end(this.process);
    this.mail.stop();
    await this.server.stop();
  }
}
