/**
 * Asks the registry for advisories and tells first those against packages that are sent to
 * browsers. Everything else only runs while the site is built and tested.
 * Ends with 1 where a shipped package is concerned, with 2 where there was no answer.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readBill } from '../src/lib/shipped/package.ts';
import { readAudit } from './audit/advisories.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

let bill = '';
try {
  bill = readFileSync('dist/bom.json', 'utf8');
} catch {
  say('There is no dist/bom.json. Run `npm run build` first: it lists what is sent to browsers.');
  process.exit(2);
}
const shipped = readBill(bill);
say(`Sent to browsers: ${shipped.map(({ name, version }) => `${name} ${version}`).join(', ')}`);

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 64 * 1024 * 1024,
});
const audit = readAudit(stdout);
if ('failure' in audit) {
  say(`No advisories could be had: ${audit.failure}`);
  say('Try again where the registry answers `npm audit`.');
  process.exit(2);
}
const isShipped = (name: string) => shipped.some((each) => each.name === name);
const concerned = audit.advisories.filter(({ name }) => isShipped(name));
for (const { name, severity, titles } of concerned) {
  say(`${name}: ${severity}`);
  for (const title of titles) say(`  ${title}`);
}
const others = audit.advisories.length - concerned.length;
say(`${String(concerned.length)} of them have advisories, and ${String(others)} of the tools.`);
process.exit(concerned.length > 0 ? 1 : 0);
