// The server under test: started once for all stories, on an empty database in a directory of its own. Beside it the
// gallery for look.spec.ts.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { FullConfig } from '@playwright/test';

// `cargo build --workspace --bins --examples`
const built = resolve(import.meta.dirname, '..', process.env.CARGO_TARGET_DIR ?? 'target', 'debug');

/** What must never be logged: see person.ts for what makes passwords and addresses easy to find. */
const secrets: Record<string, RegExp> = {
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

export default async function start(config: FullConfig) {
  const directory = mkdtempSync(join(tmpdir(), 'vestibule-end2end-'));
  process.env.GALLERY = join(directory, 'gallery');
  execFileSync(join(built, 'examples', 'gallery'), [process.env.GALLERY]);

  // Stays for reading when a story fails.
  const log = join(config.projects[0].outputDir, 'server.log');
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'w');
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
  server.once('exit', () => rmSync(directory, { recursive: true }));
  await ready(server, `http://${address}/readyz`, log);

  return async () => {
    await stop(server);
    for (const line of readFileSync(log, 'utf8').split('\n')) {
      const leaked = Object.keys(secrets).find((what) => secrets[what].test(line));
      if (leaked) throw new Error(`F-72: the log holds ${leaked}: ${line}`);
    }
    if (server.exitCode !== 0) throw new Error(`the server ended with ${server.exitCode ?? server.signalCode}`);
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

/** SIGTERM is to end the server within ten seconds. */
async function stop(server: ChildProcess) {
  const timer = setTimeout(() => server.kill('SIGKILL'), 10_000);
  server.kill('SIGTERM');
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  clearTimeout(timer);
}
