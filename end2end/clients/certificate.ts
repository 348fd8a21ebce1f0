// A certificate for the names of these stories, and the authority that signed it. None of it is trusted elsewhere.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificate {
  /** PEM files. */
  authority: string;
  authorityKey: string;
  certificate: string;
  key: string;
}

/** Makes it in this directory, by the command openssl. */
export function makeCertificate(directory: string, ...names: string[]): Certificate {
  const file = (name: string) => join(directory, name);
  const openssl = (...words: string[]) => execFileSync('openssl', words, { stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const [authority, authorityKey] = [file('authority.pem'), file('authority.key')];
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    authorityKey,
    '-out',
    authority,
    '-days',
    '2',
    '-subj',
    '/CN=Test authority of Vestibule',
  );
  const [own, key] = [file('certificate.pem'), file('certificate.key')];
  openssl('req', ...newKey, '-keyout', key, '-out', file('request.pem'), '-subj', `/CN=${names[0]}`);
  writeFileSync(file('names'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`);
  openssl(
    'x509',
    '-req',
    '-in',
    file('request.pem'),
    '-CA',
    authority,
    '-CAkey',
    authorityKey,
    '-CAcreateserial',
    '-out',
    own,
    '-days',
    '2',
    '-extfile',
    file('names'),
  );
  // Servers send the whole chain.
  writeFileSync(own, readFileSync(own, 'utf8') + readFileSync(authority, 'utf8'));
  return { authority, authorityKey, certificate: own, key };
}
