// Requests that nobody here thought of: a tester from PyPI makes them from the description of the API.

import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { changeEmail, register, requestPasswordReset } from '../../api-client/generated/index.ts';
import type { Client } from '../../api-client/generated/client/index.ts';
import { becomeMember, done, test, tokenIn } from '../../clients/api.ts';
import { python } from '../../clients/python.ts';
import { change } from '../../database.ts';
import type { MailServer } from '../../mail-server.ts';
import { ACTIVATE, CONFIRM_ADDRESS, PASSWORD, RESET, WRONG_PASSWORD, newAddress } from '../../person.ts';
import { expect } from '../../story.ts';

const clients = resolve(import.meta.dirname, '..', '..', 'clients');
const document = resolve(clients, '..', '..', 'docs', 'api', 'openapi.json');
const TERMS = '2026-11-01';

test.use({ settings: { TERMS_URL: 'https://example.org/terms', TERMS_VERSION: TERMS } });

/** What is hardly ever done, or never, by requests like these. client.spec.ts does it. */
const NEVER_DONE = [
  'DELETE /sessions/{id}',
  'POST /me/deletion',
  'POST /registrations/current/session',
  'POST /sessions/by-mail',
];

interface Report {
  operations: { tested: number };
  /** What became of requests that are right in form, by operation and phase. */
  valid_rates: Record<string, Record<string, { accepted: number }>>;
}

/** Accounts and links for the tester to use: what its configuration is filled in with. */
async function prepare(client: Client, mail: MailServer): Promise<Record<string, string>> {
  const become = () => becomeMember(client, mail, TERMS);
  const [member, forgetful, moving] = [await become(), await become(), await become()];
  const [waiting, unwanted, fresh] = [newAddress(), newAddress(), newAddress()];
  for (const email of [waiting, unwanted])
    await done(register({ client, body: { email, password: PASSWORD, terms: TERMS } }));
  await done(requestPasswordReset({ client, body: { email: forgetful.email } }));
  await done(changeEmail({ client, auth: moving.token, body: { email: fresh } }));
  return {
    member: member.email,
    waiting,
    password: PASSWORD,
    wrong_password: WRONG_PASSWORD,
    terms: TERMS,
    activation: tokenIn(await mail.newest(waiting, ACTIVATE)),
    unwanted_activation: tokenIn(await mail.newest(unwanted, ACTIVATE)),
    reset: tokenIn(await mail.newest(forgetful.email, RESET)),
    new_address: tokenIn(await mail.newest(fresh, CONFIRM_ADDRESS)),
  };
}

test('thousands of requests, right and wrong, are answered as described @no-script', async ({
  client, mail, server,
}, info) => {
  test.setTimeout(300_000);
  // Refusals because of a limit would take the place of all others.
  const forget = 'BEGIN DELETE FROM vestibule_throttles; END';
  change(server.database, `CREATE TRIGGER unlimited AFTER INSERT ON vestibule_throttles ${forget}`);

  const values = await prepare(client, mail);
  const directory = info.outputPath('schemathesis');
  mkdirSync(directory);
  const config = readFileSync(join(clients, 'schemathesis.toml'), 'utf8');
  writeFileSync(join(directory, 'schemathesis.toml'), config.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]));
  const interpreter = python('schemathesis-4.32.5', '--requirement', join(clients, 'schemathesis-requirements.txt'));
  const words = ['-m', 'schemathesis.cli', 'run', document, '--url', `${server.url}/api/v1`];
  const report = ['--no-color', '--report', 'json', '--report-json-path', 'report.json'];
  const limits = { cwd: directory, maxBuffer: 64 << 20, timeout: 280_000 };
  const run = promisify(execFile)(interpreter, [...words, ...report], limits);
  const { code, stdout, stderr } = await run.catch((error) => error);
  // What comes before is progress.
  const findings = stdout.slice(stdout.search(/^=+ /m));
  expect(code, findings + stderr).toBeUndefined();

  const { operations, valid_rates }: Report = JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8'));
  expect(operations.tested).toBe(Object.keys(valid_rates).length);
  const idle = Object.keys(valid_rates).filter((name) =>
    Object.values(valid_rates[name]).every(({ accepted }) => accepted === 0),
  );
  expect(idle.filter((name) => !NEVER_DONE.includes(name))).toEqual([]);
});
