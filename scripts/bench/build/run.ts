import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Site } from '../sites/site.ts';
import { readProcesses, treeBytes } from './processes.ts';

/** What one build took. */
export interface Figures {
  readonly seconds: number;
  /** Seconds of all processors together, and the most memory in bytes; undefined elsewhere than on Linux. */
  readonly cpu: number | undefined;
  readonly bytes: number | undefined;
  readonly pages: number;
}

/** How often the memory is looked at, in milliseconds. */
const interval = 200;

/**
 * Builds a site as `npm run build` does, without the memory of npm itself, in the environment that
 * all sites share.
 * @throws Error with the end of what the build said, where it fails
 */
export async function build({ name, folder }: Pick<Site, 'name' | 'folder'>): Promise<Figures> {
  const start = performance.now();
  const before = childrenSeconds();
  const child = spawn(buildScript(folder), {
    cwd: folder,
    shell: true,
    // Languages that nobody speaks take plural forms from the language of the machine.
    env: {
      ...process.env,
      PATH: [
        join(folder, 'node_modules/.bin'),
        dirname(process.execPath),
        process.env['PATH'],
      ].join(delimiter),
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      LC_ALL: 'en_US.UTF-8',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output = `${output}${data.toString()}`.slice(-5000);
    });
  }
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, treeBytes(readProcesses(), child.pid ?? 0));
  }, interval);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name} could not be built in ${folder}:\n${output}`);
  const after = childrenSeconds();
  return {
    seconds,
    cpu: before === undefined || after === undefined ? undefined : after - before,
    bytes: most === 0 ? undefined : most,
    pages: globSync('**/*.html', { cwd: join(folder, 'dist') }).length,
  };
}

/** The command of the script `build`. */
function buildScript(folder: string): string {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const about = z.object({ scripts: z.object({ build: z.string() }) });
  return about.parse(JSON.parse(text)).scripts.build;
}

/** Processor time of all ended children in seconds, by proc_pid_stat(5); 100 ticks are a second. */
function childrenSeconds(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15)
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) / 100;
}
