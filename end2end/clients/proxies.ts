// nginx, Caddy and Envoy with the files of docs/proxies and what `vestibule apps show --snippet` prints, as an operator
// pastes them.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connect } from 'node:tls';
import type { Certificate } from './certificate.ts';
import { startProgram } from './program.ts';

const docs = resolve(import.meta.dirname, '..', '..', 'docs');

export interface Site {
  directory: string;
  certificate: Certificate;
  accounts: string;
  /** Where the proxy listens for the accounts' own host. */
  port: number;
  /** Hosts of the application. */
  hosts: string[];
  /** Where the proxy listens for them: the same port, or another. */
  applicationPort: number;
  /** Where Vestibule listens, such as `127.0.0.1:3000`. */
  vestibule: string;
}

export interface Proxy {
  /** What `vestibule apps show --snippet` calls it. */
  name: string;
  /** Starts it with what that printed, or nothing. */
  start(site: Site, printed: string): Promise<ChildProcess>;
}

/** The file of the accounts' own host; each of these must be in it once. */
function adapted(name: string, ...changes: [string, string][]): string {
  let text = readFileSync(join(docs, 'proxies', name), 'utf8');
  for (const [old, fresh] of changes) {
    if (text.split(old).length !== 2) throw new Error(`${name}: not once: ${old}`);
    text = text.replace(old, () => fresh);
  }
  return text;
}

async function startNginx(site: Site, printed: string): Promise<ChildProcess> {
  const { directory, port, certificate } = site;
  const accounts = adapted(
    'nginx.conf',
    ['listen 443 ssl;', `listen ${port} ssl;`],
    ['accounts.example.org;', `${site.accounts};`],
    ['http://127.0.0.1:3000;', `http://${site.vestibule};`],
  );
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `daemon off; pid ${directory}/nginx.pid; error_log ${directory}/error.log; events {}
    http {
    ${folders.map((kind) => `${kind}_temp_path ${directory}/${kind};`).join(' ')}
    access_log ${directory}/access.log;
    ssl_certificate ${certificate.certificate}; ssl_certificate_key ${certificate.key};
    ${accounts}
    ${printed}
    }`;
  writeFileSync(join(directory, 'nginx.conf'), config.replaceAll('/var/log/nginx', directory));
  return startProgram(directory, port, [
    'nginx',
    '-e',
    join(directory, 'start.log'),
    '-c',
    join(directory, 'nginx.conf'),
  ]);
}

export const nginx: Proxy = { name: 'nginx', start: startNginx };

async function startCaddy(site: Site, printed: string): Promise<ChildProcess> {
  const { directory, port, certificate } = site;
  const accounts = adapted(
    'Caddyfile',
    [
      '{\n\t# Caddy logs',
      `{\n\tadmin off\n\tauto_https disable_redirects\n\tlocal_certs\n\tskip_install_trust
\tpki {\n\t\tca local {\n\t\t\troot {\n\t\t\t\tcert ${certificate.authority}\n\t\t\t\tkey ${certificate.authorityKey}
\t\t\t}\n\t\t}\n\t}\n\t# Caddy logs`,
    ],
    ['accounts.example.org {', `${site.accounts}:${port} {`],
    ['127.0.0.1:3000', site.vestibule],
    ['/var/log/caddy', directory],
  );
  writeFileSync(join(directory, 'Caddyfile'), `${accounts}\n${printed}`);
  const own = { HOME: directory, XDG_DATA_HOME: directory, XDG_CONFIG_HOME: directory };
  const words = ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(directory, 'Caddyfile')];
  const child = await startProgram(directory, port, words, own);
  // Caddy listens before it has made all its certificates.
  for (const host of [site.accounts, ...site.hosts]) await encrypted(port, host);
  return child;
}

export const caddy: Proxy = { name: 'caddy', start: startCaddy };

/** On a port of its own; nginx is in front of the accounts. The program comes from PyPI, see bin/interop. */
export function envoy(program: string): Proxy {
  return {
    name: 'envoy',
    async start(site, printed) {
      const { directory, applicationPort: port } = site;
      // Of two hosts, two whole files: further hosts of an application stand beside the first.
      const [file] = printed.split('\n\n# A whole file');
      const hosts = site.hosts.map((host) => `"${host}:${port}"`);
      const whole = file.replace(/domains: \[.*\]/, `domains: [${hosts.join(', ')}]`);
      writeFileSync(join(directory, 'envoy.yaml'), whole.replaceAll('/etc/envoy', directory));
      const words = ['--config-path', join(directory, 'envoy.yaml'), '--use-dynamic-base-id', '--concurrency', '1'];
      const accounts = await startNginx(site, '');
      const child = await startProgram(directory, port, [program, ...words]);
      child.once('exit', () => accounts.kill());
      return child;
    },
  };
}

/** Waits until this host can be spoken to. */
async function encrypted(port: number, servername: string) {
  for (const deadline = Date.now() + 20_000; ; ) {
    const socket = connect({ host: '127.0.0.1', port, servername, rejectUnauthorized: false });
    try {
      await once(socket, 'secureConnect');
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resume) => setTimeout(resume, 50));
    } finally {
      socket.destroy();
    }
  }
}
