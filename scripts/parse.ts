/**
 * Command line of the parser: a document in, its rows as JSON out.
 *
 *     npm run -s parse -- FILE [--format NAME] [--lang TAG]
 *
 * Exit code 0, or 1 when a problem is an error, or 2 when the command was written wrongly.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/lib/problem.ts';
import { formatNames } from './normalize/formats/format.ts';
import { isFormatName } from './normalize/formats/index.ts';
import { parseDocument, type Parsed } from './normalize/parse.ts';
import { readLexicon } from './normalize/read-lexicon.ts';

const usage = `Usage: npm run -s parse -- FILE [--format NAME] [--lang TAG]
  FILE      a document, or - for standard input
  --format  one of ${formatNames.join(', ')}; recognised when left out
  --lang    language of the document, such as fr or pt-BR`;

interface Command {
  readonly file: string;
  readonly format: string | undefined;
  readonly lang: string | undefined;
}

/** Reads the arguments, or says what is wrong with them. */
function readCommand(args: string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, lang: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined) return 'No file is named.';
    if (more.length > 0) return `Only one file can be read: ${more.join(' ')} is too much.`;
    if (values.format !== undefined && !isFormatName(values.format)) {
      return `There is no format ${values.format}.`;
    }
    return { file, format: values.format, lang: values.lang };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parseFile({ file, format, lang }: Command): Parsed {
  const content = fileURLToPath(new URL('../content', import.meta.url));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return unreadable(file, error instanceof Error ? error.message : String(error));
  }
  return parseDocument(bytes, { file, format, lang, lexicon: readLexicon(content) });
}

function unreadable(file: string, message: string): Parsed {
  const hint = 'Check that the path is right and that you may read the file.';
  const place = { file, line: 1, column: 1 };
  return {
    format: 'unknown',
    rows: [],
    problems: [{ rule: 'unreadable-file', level: 'error', ...place, message, hint }],
  };
}

const command = readCommand(process.argv.slice(2));
if (typeof command === 'string') {
  process.stderr.write(`${command}\n${usage}\n`);
  process.exitCode = 2;
} else {
  const parsed = parseFile(command);
  process.stdout.write(`${JSON.stringify(parsed, null, 2)}\n`);
  process.exitCode = hasErrors(parsed.problems) ? 1 : 0;
}
