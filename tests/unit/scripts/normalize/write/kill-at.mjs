import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a command: kills it, as the system would, at its change number KILL_AT of files or
// folders, counted from 0. A file that is being written then is half written.

const moment = Number(process.env.KILL_AT);
let changes = 0;

for (const name of ['mkdirSync', 'mkdtempSync', 'writeFileSync', 'renameSync', 'rmSync']) {
  const act = fs[name];
  fs[name] = (...order) => {
    if (changes++ === moment) {
      if (name === 'writeFileSync') act(order[0], order[1].slice(0, order[1].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    return act(...order);
  };
}
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`${changes} changes\n`));
