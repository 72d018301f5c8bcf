import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../../scripts/bench/sites/project.ts';
import { root } from '../../repo/support/files.ts';

const command = [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'];

/** The environment without what vitest sets for itself, which would reach the pages. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:MODE|PROD|DEV|SSR|BASE_URL|VITEST.*|TEST)$/.test(name),
    ),
  );

/** A copy of the project in a temporary folder, to be changed and built without harm. */
export class Copy {
  readonly folder: string;

  /** `place` is the path of the copy below its temporary folder. */
  constructor(place = '') {
    this.folder = join(mkdtempSync(join(tmpdir(), 'statuary-site-')), place);
    mkdirSync(this.folder, { recursive: true });
    copyProject(this.folder);
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
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...environment(), NODE_ENV: 'production', ...variables },
      maxBuffer: 2 ** 27,
    });
    return { status, output: `${stdout}${stderr}` };
  }

  /** Builds the site beside others, in a changed environment. */
  async buildIn(env: NodeJS.ProcessEnv): Promise<{ status: number | null; output: string }> {
    const child = spawn(process.execPath, command, {
      cwd: this.folder,
      env: { ...environment(), NODE_ENV: 'production', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => (output += piece.toString()));
    }
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, output };
  }

  /** HTML of a built page. */
  html(path: string): string {
    return readFileSync(this.path('dist', path, 'index.html'), 'utf8');
  }
}
