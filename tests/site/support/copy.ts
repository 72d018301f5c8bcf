import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../repo/support/files.ts';

const parts = [
  'src',
  'content',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** A copy of the project in a temporary folder, to be changed and built without harm. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'statuary-site-'));

  constructor() {
    for (const part of parts) {
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Path of a file of the copy. */
  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Builds the site. */
  build(): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
      {
        cwd: this.folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production' },
        maxBuffer: 2 ** 27,
      },
    );
    return { status, output: `${stdout}${stderr}` };
  }

  /** HTML of a built page. */
  html(path: string): string {
    return readFileSync(this.path('dist', path, 'index.html'), 'utf8');
  }
}
