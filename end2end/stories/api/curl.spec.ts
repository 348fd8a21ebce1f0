// docs/api.md: its examples do what it says, and its tables say what is so (A-JA-2).

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, document, examples, operations, table, type Answer, type Example } from '../../api-document.ts';
import { rows } from '../../database.ts';
import { PASSWORD } from '../../person.ts';
import { freePort, startServer, type Server } from '../../server.ts';
import { expect, test as story } from '../../story.ts';

/** What the examples take for granted. `mail` waits for an email that is newer than those from before it was asked for. */
const PREAMBLE = `
set -euo pipefail
curl() { command curl --silent --show-error --include --output answer "$@"; }
mail() {
  until command curl --silent --fail --output mail --get "$SITE/dev/mailbox/newest.json" \\
      --data-urlencode "to=$1" --data-urlencode "after=\${seen[$1]-}"; do
    sleep 0.1
  done
  case $2 in
    code) sed -E 's/.*"code":"([0-9]{6})".*/\\1/' mail ;;
    link) sed -E 's|.*"link":"[^"]*/([^"/]+)".*|\\1|' mail ;;
  esac
}
`;

/** A reader of the page, at a shell. */
class Reader {
  private readonly directory = mkdtempSync(join(tmpdir(), 'vestibule-curl-'));
  private readonly database = join(this.directory, 'vestibule.db');
  private readonly settings: Record<string, string> = {
    DATABASE_URL: `sqlite://${this.database}?mode=rwc`,
    SECRET_KEYS: randomBytes(32).toString('hex'),
  };
  private readonly variables: Record<string, string> = {};
  private readonly seen: Record<string, string> = {};
  private server?: Server;

  /** Starts the server, or starts it again, with these settings besides those it has. */
  async set(settings: Record<string, string>, port: string) {
    await this.server?.stop();
    Object.assign(this.settings, settings);
    this.server = await startServer(join(story.info().outputDir, 'server.log'), this.settings, port);
    for (const address in this.seen) delete this.seen[address];
  }

  /** Runs one example, and gives what its last call was answered. */
  async run({ script, answer }: Example): Promise<Answer> {
    // It causes an email. What `mail` reads from now on has to be newer than what is there.
    if ((answer?.status.includes(' 202 ') ?? true) && !script.includes('$(mail ')) {
      await this.allMailIsSent();
      for (const [address] of script.matchAll(/[\w.]+@[\w.]+/g)) this.seen[address] = await this.newest(address);
    }
    const seen = Object.entries(this.seen).map(([address, id]) => `[${address}]=${id}`);
    execFileSync('bash', ['--norc', '-c', `${PREAMBLE}declare -A seen=(${seen.join(' ')})\n${script}`], {
      cwd: this.directory,
      env: { PATH: process.env.PATH, SITE: this.site, API: `${this.site}/api/v1`, ...this.variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 30_000,
    });
    const text = readFileSync(join(this.directory, 'answer'), 'utf8');
    const got = document(text.replaceAll(this.site, 'https://accounts.example.org'));
    this.remember(got.body);
    return got;
  }

  async stop() {
    await this.server?.stop();
    rmSync(this.directory, { recursive: true });
  }

  private get site(): string {
    return this.server!.url;
  }

  private async allMailIsSent() {
    const waiting = () => rows(this.database, 'SELECT id FROM vestibule_outbox WHERE closed_at IS NULL');
    await expect.poll(waiting, { timeout: 15_000 }).toEqual([]);
  }

  private async newest(address: string): Promise<string> {
    const newest = await fetch(`${this.site}/dev/mailbox/newest.json?to=${encodeURIComponent(address)}`);
    return newest.ok ? (await newest.json()).id : '';
  }

  private remember(value: unknown) {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (['attempt', 'token', 'device', 'id'].includes(name)) this.variables[name] = String(member);
      else this.remember(member);
    }
  }
}

interface Fixtures {
  reader: Reader;
  server: Server;
}

const test = story.extend<Fixtures>({
  reader: async ({}, use) => {
    const reader = new Reader();
    await use(reader);
    await reader.stop();
  },
  server: async ({}, use, info) => {
    const server = await startServer(join(info.outputDir, 'server.log'), { API: 'tokens' });
    await use(server);
    await server.stop();
  },
});

test('every example of docs/api.md is answered as it says, and every operation has one @no-script', async ({ reader }) => {
  test.setTimeout(120_000);
  const port = String(await freePort());
  const shown = new Set<string>();
  for (const example of examples()) {
    if (example.settings) {
      await reader.set(example.settings, port);
      continue;
    }
    for (const call of example.calls) shown.add(call);
    const once = async () => {
      const answer = await reader.run(example);
      const found = example.answer ? differences(example.answer, answer) : [answer.status].filter((it) => !/ 20\d /.test(it));
      expect(found, example.script).toEqual([]);
    };
    // What is asked for may take a moment to become so.
    if (example.calls.every((call) => call.startsWith('GET '))) await expect(once).toPass({ timeout: 10_000 });
    else await once();
  }
  expect([...shown].sort()).toEqual(operations().map(({ call }) => call).sort());
});

test('docs/api.md has every type of problem with its status @no-script', () => {
  const told = new Set(['405 method-not-allowed', ...operations().flatMap(({ problems }) => problems)]);
  const listed = table('status').flatMap(([status, types]) => types.split(', ').map((type) => `${status} ${type}`));
  expect(listed.sort()).toEqual([...told].sort());
});

test('each code of docs/api.md comes of what it says it comes of @no-script', async ({ server }) => {
  const code = async (operation: string, body: string) => {
    const answer = await fetch(`${server.url}/api/v1${operation}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    const { errors = [] } = await answer.json();
    return errors.map((error: { code: string }) => error.code);
  };
  const refused = (email: string, password: string) => code('/registrations', JSON.stringify({ email, password }));
  const tried: Record<string, (example: string) => Promise<string[]>> = {
    'code of an address': (email) => refused(email, PASSWORD),
    'code of a password': (password) => refused('ann@example.org', password),
    'code of a body': (body) => code('/password-resets', body),
  };
  for (const [codes, refusal] of Object.entries(tried)) {
    const examples = table(codes).filter(([, example]) => example !== '');
    expect(examples.length, codes).toBeGreaterThan(3);
    for (const [expected, example] of examples) expect(await refusal(example), example).toEqual([expected]);
  }
});
