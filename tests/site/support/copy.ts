import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../../scripts/bench/sites/project.ts';
import { root } from '../../repo/support/files.ts';

/** A copy of the project in a temporary folder, to be changed and built without harm. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'statuary-site-'));

  constructor() {
    copyProject(this.folder);
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
