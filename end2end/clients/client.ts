// Fixtures of stories about clients of OpenID Connect.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { end, freePort } from '../server.ts';
import { arriveAt, test as story, type Page } from '../story.ts';
import { nginx } from './proxies.ts';
import { SecureSite } from './site.ts';

/** A host for clients that are spoken to by TLS. */
export const APP = 'app.vestibule.test';

export interface Client {
  id: string;
  origin: string;
  directory: string;
  /** What its file has to be filled in with. */
  values: Record<string, string>;
  /** Ended with the story. */
  processes: ChildProcess[];
  closing: (() => void)[];
}

export const test = story.extend<{ client: Client; email: string }, { site: SecureSite }>({
  site: [
    async ({}, use, { project, workerIndex }) => {
      const site = await SecureSite.start(join(project.outputDir, `clients-${workerIndex}`), nginx, 'localhost', {
        names: [APP],
      });
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  client: async ({ site }, use, info) => {
    const [id, port] = [`client-${info.testId.slice(-12)}-${info.retry}`.toLowerCase(), await freePort()];
    const origin = `http://127.0.0.1:${port}`;
    const values = { accounts: site.server.url, client_id: id, origin, port: String(port) };
    const client: Client = { id, origin, directory: info.outputPath('client'), values, processes: [], closing: [] };
    mkdirSync(client.directory, { recursive: true });
    await use(client);
    for (const close of client.closing) close();
    for (const process of client.processes) await end(process);
  },
  email: ({ site, page }, use) => site.becomeMember(page).then(use),
});

/** Registers it; what comes last is its secret, unless it can keep none. */
export function register(site: SecureSite, { id }: Client, ...words: string[]): string {
  const printed = site.server.command('apps', 'add', id, '--name', 'Wiki', '--access', 'everybody', ...words);
  return /^Client secret: (vcs_\S+)$/m.exec(printed)?.[1] ?? '';
}

/** A client on this machine might be any program: who it is told about is asked every time. */
export async function allow(page: Page) {
  await arriveAt(page, 'Wiki wants to know who you are');
  await page.getByRole('button', { name: 'Allow' }).click();
}

/** Gives a client that listens on a port of this machine a name and TLS, and says at which origin. */
export async function behindTls({ site }: SecureSite, client: Client): Promise<string> {
  const [cert, key] = [readFileSync(site.certificate.certificate), readFileSync(site.certificate.key)];
  const server = createServer({ cert, key }, (arrived, response) => {
    const headers = { ...arrived.headers, 'x-forwarded-proto': 'https' };
    const asked = { port: client.values.port, method: arrived.method, path: arrived.url, headers };
    const passed = request({ host: '127.0.0.1', ...asked }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end());
    arrived.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client.closing.push(() => void (server.close(), server.closeAllConnections()));
  client.origin = `https://${APP}:${(server.address() as AddressInfo).port}`;
  return (client.values.origin = client.origin);
}
