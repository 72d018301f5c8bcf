import { byPlace, type Problem } from '../../src/lib/problem.ts';
import { runPipeline, type Run } from './pipeline.ts';
import { alone } from './write/alone.ts';
import { compare, heal, write, type Changes } from './write.ts';

/** How a run ended: `changes` is absent when something kept the outputs from being written. */
export interface Ended {
  /** Absent when another run did not let this one begin. */
  readonly run: Run | undefined;
  /** All that is to be told, of the content and of the writing. */
  readonly problems: readonly Problem[];
  readonly changes: Changes | undefined;
}

/**
 * The whole road from the content folder to written pages. What an earlier run left unfinished is
 * finished first, even when the content has errors and nothing new is written.
 */
export function runAndWrite(contentDir: string, outDir: string): Ended {
  const ended = alone(outDir, (): Ended => {
    const healed = heal(outDir);
    const run = runPipeline(contentDir);
    if (healed !== undefined || !run.succeeded) return withProblem(run, healed);
    const changes = write(outDir, run.outputs);
    return 'rule' in changes ? withProblem(run, changes) : { run, problems: run.problems, changes };
  });
  return 'rule' in ended ? { run: undefined, problems: [ended], changes: undefined } : ended;
}

/** The same road, but nothing is written: `changes` says what would be. */
export function runAndCompare(contentDir: string, outDir: string): Ended {
  const run = runPipeline(contentDir);
  const changes = run.succeeded ? compare(outDir, run.outputs) : undefined;
  return { run, problems: run.problems, changes };
}

const withProblem = (run: Run, problem: Problem | undefined): Ended => ({
  run,
  problems: [...run.problems, ...(problem ? [problem] : [])].sort(byPlace),
  changes: undefined,
});
