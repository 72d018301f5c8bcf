import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser/find.ts';

/** Ways to get a browser, tried in turn until one is there. */
const ways: { readonly possible: () => boolean; readonly commands: readonly string[][] }[] = [
  {
    possible: () => true,
    commands: [['npx', 'playwright', 'install', 'chromium']],
  },
  {
    possible: () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', 'chromium'],
    ],
  },
];

/** A download that hangs must not keep the next way from being tried. */
const patience = 240_000;

/** Makes sure that the browser tests have a browser; exit code 1 and one sentence when they can't. */
function main(): number {
  for (const { possible, commands } of ways) {
    if (findBrowser() !== undefined) break;
    if (!possible()) continue;
    for (const [command = '', ...args] of commands) {
      process.stdout.write(`No browser yet, trying: ${command} ${args.join(' ')}\n`);
      spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: patience });
    }
  }
  const browser = findBrowser();
  if (browser === undefined) {
    process.stderr.write(
      'The browser tests need Chromium: install it (Debian: apt-get install chromium) or name one in CHROME_PATH.\n',
    );
    return 1;
  }
  process.stdout.write(`Browser for the tests: ${browser}\n`);
  return 0;
}

process.exitCode = main();
