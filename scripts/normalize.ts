import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runAndCompare, runAndWrite } from './normalize/run.ts';
import { tellProblems } from './normalize/tell/problems.ts';
import { tellReport } from './normalize/tell/report.ts';
import { writeReport } from './normalize/tell/write-report.ts';

const usage = `Usage: npm run normalize -- [--content DIR] [--out DIR] [--report FILE] [--check]

  --content DIR  folder with sources/, registry/ and the words (default: content)
  --out DIR      folder that receives the pages and tables (default: the content folder)
  --report FILE  also write the report as JSON
  --check        write nothing; fail when the written pages are not up to date
`;

/** Exit codes: 0 done, 1 a problem is an error or --check found a difference, 2 wrong usage. */
function main(): number {
  const options = readOptions();
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${usage}`);
    return 2;
  }
  const contentDir = resolve(options.content);
  const outDir = resolve(options.out ?? options.content);
  const ended = (options.check ? runAndCompare : runAndWrite)(contentDir, outDir);
  const { run, changes } = ended;
  const unreported =
    run && options.report !== undefined ? writeReport(resolve(options.report), run.report) : [];
  const problems = [...ended.problems, ...unreported];
  const report = run ? `${tellReport(run.report)}\n\n` : '';
  process.stdout.write(`${report}${tellProblems(problems, process.cwd())}\n`);
  if (run?.succeeded === false) {
    process.stdout.write('Nothing was written: correct the errors first.\n');
  }
  if (changes === undefined) return 1;
  const { written, removed, unchanged } = changes;
  process.stdout.write(
    `${String(written.length)} ${options.check ? 'to write' : 'written'}, ` +
      `${String(removed.length)} ${options.check ? 'to remove' : 'removed'}, ` +
      `${String(unchanged)} unchanged.\n`,
  );
  if (unreported.length > 0) return 1;
  return options.check && written.length + removed.length > 0 ? 1 : 0;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string' },
        report: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.exitCode = main();
