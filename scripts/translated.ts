import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors, type Problem } from '../src/lib/problem.ts';
import { collections } from '../src/lib/schemas/translation.ts';
import { read } from './normalize/read.ts';
import { tellProblems } from './normalize/tell/problems.ts';
import { alone } from './normalize/write/alone.ts';
import { replaceFiles } from './normalize/write/replace.ts';
import { heal, type Output } from './normalize/write.ts';
import { readOrder, type LangOrder } from './translations/order.ts';
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
  // Stamps are read, changed and written: two runs at once would lose those of one.
  const done = alone(order.contentDir, () => stampAll(order, order.contentDir));
  if (typeof done === 'string') return refuse(done);
  if (typeof done === 'number') {
    process.stdout.write(`${String(done)} parts stamped.\n`);
    return 0;
  }
  const problems = 'rule' in done ? [done] : done;
  process.stdout.write(`${tellProblems(problems, process.cwd())}\n`);
  return 1;
}

/**
 * Stamps what the order asks for and writes the stamps.
 * @returns how many parts were stamped, or what is wrong with the order, or with the files
 */
function stampAll(order: LangOrder, contentDir: string): number | string | readonly Problem[] {
  const { lang, source } = order;
  const healed = heal(contentDir);
  if (healed) return [healed];
  const { input, problems } = read(contentDir);
  if (hasErrors(problems)) return problems;
  const files: Output[] = [];
  let sum = 0;
  for (const collection of order.collections) {
    const words = wordsIn(collection, lang, input);
    const strange = order.items.find((item) => !words.has(item));
    if (strange !== undefined) return `${lang} has no words on ${strange}.`;
    const before = input.stamps.get(lang)?.get(collection) ?? {};
    const english = lang === source ? words : wordsIn(collection, source, input);
    const { stamps, stamped } = stampWords(before, { collection, english, words }, order);
    sum += stamped;
    if ([stamps, before].every((one) => Object.keys(one).length === 0)) continue;
    const path = relative(contentDir, stampsFile(contentDir, lang, collection));
    files.push({ path, content: writeStamps(collection, stamps) });
  }
  const unwritten = replaceFiles(contentDir, files);
  return unwritten ? [unwritten] : sum;
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
