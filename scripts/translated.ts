import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/lib/problem.ts';
import { collections } from '../src/lib/schemas/translation.ts';
import { read } from './normalize/read.ts';
import { tellProblems } from './normalize/tell/problems.ts';
import { readOrder } from './translations/order.ts';
import { stampsFile } from './translations/read.ts';
import { stampWords, writeStamps } from './translations/stamp.ts';
import { wordsIn } from './translations/words.ts';

const usage = `Usage: npm run translated -- LANG [ITEM…] [--in COLLECTION] [--field NAME] [--date DAY] [--content DIR]

  LANG             the language whose words now say what the English says; or en, to date what
                   changed in the English itself
  ITEM             what is stamped anew: codes, or items of the collection that --in names;
                   without any, every part that has no stamp yet
  --in COLLECTION  only words of this collection: ${collections.join(', ')}
  --field NAME     only this field
  --date DAY       day of the translation (default: today)
  --content DIR    folder with the words and translations/ (default: content)
`;

/** Exit codes: 0 done, 1 the content has errors, 2 wrong usage. */
function main(): number {
  const order = readOptions();
  if (typeof order === 'string') return refuse(order);
  const { lang, source, contentDir } = order;
  const { input, problems } = read(contentDir);
  if (hasErrors(problems)) {
    process.stdout.write(`${tellProblems(problems, process.cwd())}\n`);
    return 1;
  }
  const files: { readonly file: string; readonly text: string }[] = [];
  let sum = 0;
  for (const collection of order.collections) {
    const words = wordsIn(collection, lang, input);
    const strange = order.items.find((item) => !words.has(item));
    if (strange !== undefined) return refuse(`${lang} has no words on ${strange}.`);
    const before = input.stamps.get(lang)?.get(collection) ?? {};
    const english = lang === source ? words : wordsIn(collection, source, input);
    const { stamps, stamped } = stampWords(before, { collection, english, words }, order);
    sum += stamped;
    if ([stamps, before].every((one) => Object.keys(one).length === 0)) continue;
    const text = writeStamps(collection, stamps);
    files.push({ file: stampsFile(contentDir, lang, collection), text });
  }
  for (const { file, text } of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  process.stdout.write(`${String(sum)} parts stamped.\n`);
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n\n${usage}`);
  return 2;
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        in: { type: 'string' },
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
