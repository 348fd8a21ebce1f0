// nginx and Caddy with the files of docs/proxies and docs/applications, as an operator pastes them.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connect } from 'node:tls';
import type { Certificate } from './certificate.ts';
import { startProgram } from './program.ts';

const docs = resolve(import.meta.dirname, '..', '..', 'docs');

/** A host of an application, and where the application listens. */
export interface Behind {
  host: string;
  upstream: string;
}

export interface Site {
  directory: string;
  certificate: Certificate;
  /** Where the proxy listens for the accounts' own host. */
  port: number;
  /** Where it, or another one, listens for the applications. */
  applicationsPort: number;
  accounts: string;
  /** Where Vestibule listens, such as `127.0.0.1:3000`. */
  vestibule: string;
  applications: Behind[];
}

export type Proxy = (site: Site) => Promise<ChildProcess>;

/** A file of docs/applications with host names filled in, as `vestibule apps show --snippet` prints it. */
export function snippet(name: string, values: Record<string, string>): string {
  return readFileSync(join(docs, 'applications', name), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    if (!(key in values)) throw new Error(`${name}: nothing for {{${key}}}`);
    return values[key];
  });
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

/** What `vestibule apps show` fills in for a host of an application behind this site's proxy. */
export function values(site: Site, { host, upstream }: Behind): Record<string, string> {
  const [vestibule, application] = [new URL(`http://${site.vestibule}`), new URL(upstream)];
  return {
    accounts: `https://${site.accounts}:${site.port}`,
    accounts_host: `${site.accounts}:${site.port}`,
    client_id: 'wiki',
    host: `${host}:${site.applicationsPort}`,
    host_name: host,
    port: String(site.applicationsPort),
    vestibule: site.vestibule,
    vestibule_host: vestibule.hostname,
    vestibule_port: vestibule.port,
    upstream,
    upstream_host: application.hostname,
    upstream_port: application.port,
  };
}

function filled(name: string, site: Site): string {
  return site.applications.map((application) => snippet(name, values(site, application))).join('\n');
}

export const nginx: Proxy = async (site) => {
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
    ${filled('nginx.conf', site)}
    }`;
  writeFileSync(join(directory, 'nginx.conf'), config.replaceAll('/var/log/nginx', directory));
  return startProgram(directory, port, ['nginx', '-e', join(directory, 'start.log'), '-c', join(directory, 'nginx.conf')]);
};

export const caddy: Proxy = async (site) => {
  const { directory, port, certificate } = site;
  const accounts = adapted(
    'Caddyfile',
    ['{\n\t# Caddy logs', `{\n\tadmin off\n\tauto_https disable_redirects\n\tlocal_certs\n\tskip_install_trust
\tpki {\n\t\tca local {\n\t\t\troot {\n\t\t\t\tcert ${certificate.authority}\n\t\t\t\tkey ${certificate.authorityKey}
\t\t\t}\n\t\t}\n\t}\n\t# Caddy logs`],
    ['accounts.example.org {', `${site.accounts}:${port} {`],
    ['127.0.0.1:3000', site.vestibule],
    ['/var/log/caddy', directory],
  );
  writeFileSync(join(directory, 'Caddyfile'), `${accounts}\n${filled('Caddyfile', site)}`);
  const own = { HOME: directory, XDG_DATA_HOME: directory, XDG_CONFIG_HOME: directory };
  const words = ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(directory, 'Caddyfile')];
  const child = await startProgram(directory, port, words, own);
  // Caddy listens before it has made all its certificates.
  for (const host of [site.accounts, ...site.applications.map(({ host }) => host)]) await encrypted(port, host);
  return child;
};

/** On a port of its own; nginx is in front of the accounts. The program comes from PyPI, see bin/interop. */
export function envoy(program: string): Proxy {
  return async (site) => {
    const { directory, applicationsPort: port } = site;
    const hosts = site.applications.map(({ host }) => `"${host}:${port}"`);
    // Further hosts of an application stand beside the first.
    const file = snippet('envoy.yaml', values(site, site.applications[0])).replace(hosts[0], hosts.join(', '));
    writeFileSync(join(directory, 'envoy.yaml'), file.replaceAll('/etc/envoy', directory));
    const words = ['--config-path', join(directory, 'envoy.yaml'), '--use-dynamic-base-id', '--concurrency', '1'];
    const accounts = await nginx({ ...site, applications: [] });
    const child = await startProgram(directory, port, [program, ...words]);
    child.once('exit', () => accounts.kill());
    return child;
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
