// The server under test. One is started for all stories, with the gallery for look.spec.ts; a story that needs other
// settings starts its own.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { FullConfig } from '@playwright/test';

/** Languages other than English. */
export const TAGS = ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'tr', 'uk', 'zh-Hans'];

// `cargo build --workspace --bins --examples`
const built = resolve(import.meta.dirname, '..', process.env.CARGO_TARGET_DIR ?? 'target', 'debug');

/** What must never be logged: see person.ts for what makes passwords and addresses easy to find. */
const secrets: Record<string, RegExp> = {
  'a password': /canary/i,
  'a whole address': /[a-z]+[.+][0-9a-f]{8,}@/,
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

export interface Server {
  url: string;
  /** The SQLite file. */
  database: string;
  /** Runs a command of the program with the same settings, and says what it printed. */
  command(...words: string[]): string;
  /** Ends it, and fails if it did not end well or has logged a secret. */
  stop(): Promise<void>;
}

/** Starts a server on an empty database in a directory of its own, and waits until it is ready. */
export async function startServer(log: string, settings: Record<string, string>, port?: string): Promise<Server> {
  const directory = mkdtempSync(join(tmpdir(), 'vestibule-end2end-'));
  const database = join(directory, 'vestibule.db');
  port ??= String(await freePort());
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'w');
  const env = {
    PUBLIC_URL: `http://localhost:${port}`,
    LEPTOS_SITE_ADDR: `127.0.0.1:${port}`,
    DATABASE_URL: `sqlite://${database}?mode=rwc`,
    ...settings,
  };
  const program = join(built, 'vestibule');
  const server = spawn(program, { cwd: directory, stdio: ['ignore', out, out], env });
  closeSync(out);
  server.once('exit', () => rmSync(directory, { recursive: true }));
  await ready(server, `http://127.0.0.1:${port}/readyz`, log);

  const stop = async () => {
    await end(server);
    expectGoodEnd(server, log);
  };
  const command = (...words: string[]) =>
    execFileSync(program, words, { cwd: directory, env, encoding: 'utf8', stdio: 'pipe' });
  return { url: env.PUBLIC_URL, database, command, stop };
}

/** Starts the example of an application with the account pages in it, in a directory of its own. */
export async function startHostApp(log: string) {
  const [directory, port] = [mkdtempSync(join(tmpdir(), 'vestibule-host-')), await freePort()];
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'w');
  const env = { TMPDIR: directory, LISTEN: `127.0.0.1:${port}` };
  const server = spawn(join(built, 'host-app'), { stdio: ['ignore', out, out], env });
  closeSync(out);
  const url = `http://localhost:${port}`;
  await ready(server, url, log);
  const data = join(directory, `host-app-${server.pid}`);
  const stop = async () => {
    await end(server, 'SIGINT');
    rmSync(directory, { recursive: true });
    expectGoodEnd(server, log);
  };
  return { url, database: join(data, 'acme.db'), mailbox: join(data, 'mailbox'), stop };
}

function expectGoodEnd(server: ChildProcess, log: string) {
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const leaked = Object.keys(secrets).find((what) => secrets[what].test(line));
    if (leaked) throw new Error(`F-72: the log holds ${leaked}: ${line}`);
  }
  if (server.exitCode !== 0) throw new Error(`the server ended with ${server.exitCode ?? server.signalCode}`);
}

/** Playwright's global setup; what it returns is run at the end. */
export default async function start(config: FullConfig) {
  const gallery = mkdtempSync(join(tmpdir(), 'vestibule-gallery-'));
  execFileSync(join(built, 'examples', 'gallery'), [gallery]);
  for (const tag of TAGS) execFileSync(join(built, 'examples', 'gallery'), [join(gallery, tag), tag]);
  // The log stays for reading when a story fails.
  const log = join(config.projects[0].outputDir, 'server.log');
  const server = await startServer(log, {}, process.env.PORT);
  process.env.GALLERY = gallery;
  process.env.DATABASE = server.database;
  return async () => {
    rmSync(gallery, { recursive: true });
    await server.stop();
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

/** The order to stop is to end the server within ten seconds. */
export async function end(server: ChildProcess, order: NodeJS.Signals = 'SIGTERM') {
  const timer = setTimeout(() => server.kill('SIGKILL'), 10_000);
  server.kill(order);
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  clearTimeout(timer);
}
