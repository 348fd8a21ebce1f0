// The clock of a server cannot be moved from here, nor can a storm be waited for. What time would do is done to its
// database instead.

import { execFileSync, spawnSync } from 'node:child_process';
import { test } from './story.ts';

/** Skips the story where the command is missing; bin/test installs it. */
export function needsSqlite() {
  test.skip(spawnSync('sqlite3', ['--version']).error !== undefined, 'needs the command sqlite3');
}

export function change(database: string, statement: string) {
  execFileSync('sqlite3', ['-cmd', '.timeout 5000', database, statement]);
}
