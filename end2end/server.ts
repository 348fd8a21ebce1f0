// The server under test: started once for all stories, on an empty database in a directory of its own. Beside it the
// gallery for look.spec.ts.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// `cargo build --workspace --bins --examples`
const built = resolve(import.meta.dirname, '..', process.env.CARGO_TARGET_DIR ?? 'target', 'debug');

/** What must never be logged: see person.ts for what makes passwords and addresses easy to find. */
const secrets = {
  'a password': /canary/i,
  'a whole address': /[a-z]+\+[0-9a-f]{8,}@/,
  'a link token or a cookie': /[\w-]{40,}/,
};

/** A port nobody listens on, from the operating system. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

export default async function start() {
  const directory = mkdtempSync(join(tmpdir(), 'vestibule-end2end-'));
  process.env.GALLERY = join(directory, 'gallery');
  execFileSync(join(built, 'examples', 'gallery'), [process.env.GALLERY]);

  const log = join(directory, 'log');
  const out = openSync(log, 'a');
  const address = `127.0.0.1:${process.env.PORT}`;
  const server = spawn(join(built, 'vestibule'), {
    cwd: directory,
    stdio: ['ignore', out, out],
    env: {
      PUBLIC_URL: `http://localhost:${process.env.PORT}`,
      LEPTOS_SITE_ADDR: address,
      DATABASE_URL: `sqlite://${directory}/vestibule.db?mode=rwc`,
    },
  });
  closeSync(out);
  await ready(server, `http://${address}/readyz`, log);

  return async () => {
    await stop(server);
    const logged = readFileSync(log, 'utf8');
    rmSync(directory, { recursive: true });
    for (const [what, pattern] of Object.entries(secrets)) {
      const line = logged.split('\n').find((line) => pattern.test(line));
      if (line) throw new Error(`F-72: the log holds ${what}: ${line}`);
    }
  };
}

async function ready(server: ChildProcess, url: string, log: string) {
  const deadline = Date.now() + 30_000;
  while (!(await fetch(url).then((answer) => answer.ok, () => false))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL');
      throw new Error(`the server is not ready:\n${readFileSync(log, 'utf8')}`);
    }
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/** SIGTERM ends the server within ten seconds, with status 0. */
async function stop(server: ChildProcess) {
  const timer = setTimeout(() => server.kill('SIGKILL'), 10_000);
  server.kill('SIGTERM');
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  clearTimeout(timer);
  if (server.exitCode !== 0) throw new Error(`the server ended with ${server.exitCode ?? server.signalCode}`);
}
