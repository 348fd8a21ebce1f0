// Debian's Apache with mod_auth_openidc in the foreground, with nothing of the system's.

import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from './program.ts';

const MODULES = [
  'mpm_event',
  'authn_core',
  'authz_core',
  'authz_user',
  'auth_openidc',
  'proxy',
  'proxy_http',
  'headers',
];

/** Starts it on plain http with what `vestibule apps show --snippet apache` printed. */
export async function startApache(
  directory: string,
  port: number,
  authority: string,
  printed: string,
): Promise<ChildProcess> {
  mkdirSync(directory, { recursive: true });
  const config = `
    ServerRoot /usr/lib/apache2
    ServerName localhost
    ${MODULES.map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
    Listen 127.0.0.1:${port}
    PidFile ${directory}/pid
    DefaultRuntimeDir ${directory}
    User nobody
    Group nogroup
    ErrorLog ${directory}/apache2.log
    OIDCCABundlePath ${authority}
    ${printed}`;
  writeFileSync(join(directory, 'apache.conf'), config);
  const words = ['apache2', '-D', 'FOREGROUND', '-f', join(directory, 'apache.conf')];
  return startProgram(directory, port, words);
}
