// Debian's Apache with mod_auth_openidc and the file of docs/applications, in the foreground, with nothing of the system's.

import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accepting, snippet } from './proxies.ts';

const MODULES = ['mpm_event', 'authn_core', 'authz_core', 'authz_user', 'auth_openidc', 'proxy', 'proxy_http', 'headers'];

/** Starts it on this port, on plain http. */
export async function startApache(directory: string, values: Record<string, string>): Promise<ChildProcess> {
  mkdirSync(directory, { recursive: true });
  const log = join(directory, 'apache.log');
  const config = `
    ServerRoot /usr/lib/apache2
    ${MODULES.map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
    Listen 127.0.0.1:${values.port}
    PidFile ${directory}/pid
    DefaultRuntimeDir ${directory}
    User nobody
    Group nogroup
    ErrorLog ${log}
    LogLevel warn auth_openidc:info
    ${snippet('apache.conf', values)}`;
  writeFileSync(join(directory, 'apache.conf'), config);
  const out = openSync(log, 'a');
  const words = ['-D', 'FOREGROUND', '-f', join(directory, 'apache.conf')];
  const child = spawn('/usr/sbin/apache2', words, { stdio: ['ignore', out, out] });
  closeSync(out);
  await accepting(child, Number(values.port), log);
  return child;
}
