// Files of docs/applications/clients with what is a site's own filled in.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const clients = resolve(import.meta.dirname, '..', '..', 'docs', 'applications', 'clients');

/** Writes the file, filled in and changed, to this directory, and says where. */
export function fill(
  directory: string,
  name: string,
  values: Record<string, string>,
  change: (text: string) => string = (text) => text,
): string {
  const text = readFileSync(join(clients, name), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    if (!(key in values)) throw new Error(`${name}: nothing for {{${key}}}`);
    return values[key];
  });
  const file = join(directory, name);
  writeFileSync(file, change(text));
  return file;
}
