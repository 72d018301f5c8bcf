import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/lib/problem.ts';
import { read } from './normalize/read.ts';
import { tellProblems } from './normalize/tell/problems.ts';
import { readOrder } from './translations/order.ts';
import { stampsFile } from './translations/read.ts';
import { stampFields, writeStamps } from './translations/stamp.ts';

const usage = `Usage: npm run translated -- LANG [CODE…] [--field NAME] [--date DAY] [--content DIR]

  LANG           the language whose words now say what the English says
  CODE           codes that are stamped anew; without any, every field that has no stamp yet
  --field NAME   only this field
  --date DAY     day of the translation (default: today)
  --content DIR  folder with handbook/ and translations/ (default: content)
`;

/** Exit codes: 0 done, 1 the content has errors, 2 wrong usage. */
function main(): number {
  const order = readOptions();
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n\n${usage}`);
    return 2;
  }
  const { lang, source, contentDir } = order;
  const { input, problems } = read(contentDir);
  if (hasErrors(problems)) {
    process.stdout.write(`${tellProblems(problems, process.cwd())}\n`);
    return 1;
  }
  const { stamps, stamped } = stampFields(
    input.stamps.get(lang) ?? {},
    {
      english: input.handbook.get(source) ?? new Map(),
      words: input.handbook.get(lang) ?? new Map(),
    },
    order,
  );
  const file = stampsFile(contentDir, lang);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeStamps(stamps));
  process.stdout.write(`${String(stamped)} fields stamped.\n`);
  return 0;
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        field: { type: 'string' },
        date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        content: { type: 'string', default: 'content' },
      },
    });
    const order = readOrder(positionals, values);
    return typeof order === 'string' ? order : { ...order, contentDir: resolve(values.content) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.exitCode = main();
