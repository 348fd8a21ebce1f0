// Python with packages from PyPI, in an environment below `target` that is made once.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The interpreter of an environment with these packages, such as `flask==3.1.2`. */
export function python(name: string, ...packages: string[]): string {
  const below = resolve(import.meta.dirname, '..', '..', process.env.CARGO_TARGET_DIR ?? 'target', 'python');
  const ready = join(below, name);
  const interpreter = (environment: string) => join(environment, 'bin', 'python');
  if (existsSync(interpreter(ready))) return interpreter(ready);
  mkdirSync(below, { recursive: true });
  // Made aside and renamed, because another worker may be making it too.
  const draft = mkdtempSync(join(below, 'draft-'));
  const run = (...words: string[]) => execFileSync(words[0], words.slice(1), { stdio: 'pipe' });
  run('python3', '-m', 'venv', draft);
  run(interpreter(draft), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages);
  try {
    renameSync(draft, ready);
  } catch {
    rmSync(draft, { recursive: true });
  }
  return interpreter(ready);
}
