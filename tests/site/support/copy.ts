import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
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
    // A folder of links and not a link to the folder: Astro keeps its cache in there, and copies
    // that are built at the same time must not share it.
    mkdirSync(this.path('node_modules'));
    const installed = readdirSync(join(root, 'node_modules'));
    for (const name of installed.filter((entry) => entry !== '.astro' && entry !== '.vite')) {
      symlinkSync(join(root, 'node_modules', name), this.path('node_modules', name));
    }
  }

  /** Path of a file of the copy. */
  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Builds the site, with variables of the environment besides. */
  build(variables: Readonly<Record<string, string>> = {}): {
    status: number | null;
    output: string;
  } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
      {
        cwd: this.folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', ...variables },
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
