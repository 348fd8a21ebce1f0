// The clock of a server cannot be moved from here, nor can a storm be waited for. What time would do is done to its
// database instead.

import { execFileSync } from 'node:child_process';

/** By the command sqlite3, which bin/test installs. */
export function change(database: string, statement: string) {
  // As every change of the service's own does: what it keeps in memory is no longer current.
  const count = 'UPDATE vestibule_revisions SET n = n + 1; UPDATE vestibule_users SET revision = revision + 1';
  const counted = `BEGIN IMMEDIATE; ${statement}; ${count}; COMMIT;`;
  execFileSync('sqlite3', ['-bail', '-cmd', '.timeout 5000', database, counted]);
}

/** What a query of one column finds. */
export function rows(database: string, query: string): string[] {
  const found = execFileSync('sqlite3', ['-cmd', '.timeout 5000', database, query], { encoding: 'utf8' });
  return found.split('\n').filter((row) => row !== '');
}
