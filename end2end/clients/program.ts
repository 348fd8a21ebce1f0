// A program of somebody else's that listens on a port, and its log.

import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { basename, join } from 'node:path';

/** Starts it in this directory and waits until it takes connections. */
export async function startProgram(
  directory: string,
  port: number,
  [program, ...words]: string[],
  env: Record<string, string> = {},
): Promise<ChildProcess> {
  mkdirSync(directory, { recursive: true });
  const log = join(directory, `${basename(program)}.log`);
  const out = openSync(log, 'a');
  // Debian's folder of servers is only in root's PATH.
  const path = `${process.env.PATH}:/usr/sbin`;
  const child = spawn(program, words, { cwd: directory, stdio: ['ignore', out, out], env: { PATH: path, ...env } });
  closeSync(out);
  for (const deadline = Date.now() + 20_000; !(await takesConnections(port));) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${program} does not listen:\n${readFileSync(log, 'utf8')}`);
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return child;
}

async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
