import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../src/lib/day.ts';
import { hasErrors } from '../src/lib/problem.ts';
import { readContent } from './lint/content.ts';
import { countContent, tellCounts } from './lint/counts.ts';
import { rules } from './lint/rules/index.ts';
import { runRules } from './lint/run.ts';
import { tellProblems } from './normalize/tell/problems.ts';

const usage = `Usage: npm run lint:content -- [--content DIR] [--today DAY] [--rules]

  --content DIR  the content folder (default: content)
  --today DAY    the day that registrations are compared with (default: today)
  --rules        list the rules and do nothing
`;

/** Exit codes: 0 no error, 1 at least one error, 2 wrong usage. */
function main(): number {
  const options = readOptions();
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.rules) {
    process.stdout.write(rules.map((rule) => `${rule.name}: ${rule.description}\n`).join(''));
    return 0;
  }
  const { content, problems } = readContent(resolve(options.content), options.today);
  // Rules read the content by its schemas, so a file that breaks them is told first and alone.
  const found = hasErrors(problems) ? problems : runRules(rules, content);
  process.stdout.write(
    `${tellProblems(found, process.cwd())}\n${tellCounts(countContent(content))}\n`,
  );
  return hasErrors(found) ? 1 : 0;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        rules: { type: 'boolean', default: false },
      },
    });
    return isDay(values.today) ? values : `${values.today} is not a day such as 2026-11-21.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.exitCode = main();
