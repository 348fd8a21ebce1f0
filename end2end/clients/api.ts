// Fixtures of stories about the JSON API, told with the client that a generator made from its description. They open no
// browser, and run once only because their names end in @no-script.

import { join } from 'node:path';
import { activate, register, type Problem } from '../api-client/generated/index.ts';
import { createClient, type Client } from '../api-client/generated/client/index.ts';
import { linkIn, MailServer, type Mail } from '../mail-server.ts';
import { ACTIVATE, PASSWORD, newAddress } from '../person.ts';
import { startServer, type Server } from '../server.ts';
import { expect, test as story } from '../story.ts';

interface Fixtures {
  /** Knows the address of the server, and nothing else. */
  client: Client;
}

interface WorkerFixtures {
  /** More settings of the server. */
  settings: Record<string, string>;
  mail: MailServer;
  server: Server;
}

export const test = story.extend<Fixtures, WorkerFixtures>({
  settings: [{}, { option: true, scope: 'worker' }],
  mail: [
    async ({}, use) => {
      const mail = new MailServer();
      await mail.start();
      await use(mail);
      mail.stop();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ settings, mail }, use, { project, workerIndex }) => {
      const log = join(project.outputDir, `api-${workerIndex}`, 'server.log');
      const server = await startServer(log, { API: 'both', SMTP_URL: mail.url, ...settings });
      await use(server);
      // A conversation under way would hold it up.
      mail.stop();
      await server.stop();
    },
    { scope: 'worker' },
  ],
  client: ({ server }, use) => use(createClient({ baseUrl: `${server.url}/api/v1`, fetch: withoutCookies })),
});

/** A site on https refuses a token beside a cookie; the generator sends both if the description names both. */
const withoutCookies: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  expect(request.headers.get('cookie')).toBeNull();
  return fetch(request);
};

type Answer<T> = Promise<
  ({ data: T; error: undefined } | { data: undefined; error: Problem }) & { response: Response; request: Request }
>;

/** What is answered when all is well. */
export async function done<T>(call: Answer<T>): Promise<T> {
  const { data, error } = await call;
  expect(error).toBeUndefined();
  return data!;
}

/** What is answered instead, of this type. */
export async function problem<T>(call: Answer<T>, name: string): Promise<Problem> {
  const { error, request, response } = await call;
  expect(error?.type).toBe(`${new URL(request.url).origin}/problems/${name}`);
  expect(error?.status).toBe(response.status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return error!;
}

/** The token of the link that a mail is about. */
export function tokenIn(mail: Mail): string {
  return linkIn(mail, 'http').split('/').at(-1)!;
}

/** The six digits of a mail. */
export function codeIn(mail: Mail): string {
  return /^ *(\d{6})\r?$/m.exec(mail.text)![1];
}

/** Signs up and activates by program: an account, with the token of a session. */
export async function becomeMember(client: Client, mail: MailServer, terms?: string) {
  const [email, mode] = [newAddress(), 'tokens' as const];
  const { attempt } = await done(register({ client, body: { email, password: PASSWORD, terms, mode } }));
  const code = codeIn(await mail.newest(email, ACTIVATE));
  const { token, device } = await done(activate({ client, auth: attempt, body: { code } }));
  return { email, token: token!, device: device! };
}
