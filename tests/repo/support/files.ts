import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Paths of the repository's own files, tracked or new, that match a pattern of git. */
export function ownFiles(...patterns: string[]): string[] {
  return execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns],
    { cwd: root, encoding: 'utf8' },
  )
    .split('\n')
    .filter((path) => path !== '');
}

/** Text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, `file://${root}`), 'utf8');
}
