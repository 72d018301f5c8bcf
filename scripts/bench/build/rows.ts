import { aimRow, ratio } from '../aim.ts';
import { names } from '../sites/site.ts';
import type { Summary } from './summary.ts';
import type { Step } from './steps.ts';

type Row = Readonly<Record<string, string>>;

/** A table of all builds: times, and their ratios within the run. */
export function buildRows(summaries: readonly Summary[]): Row[] {
  return summaries.map((summary) => {
    const { size, step, site, seconds, cpu, bytes, pages } = summary;
    const other = find(summaries, { size, step, site: names.starlight });
    const clean = find(summaries, { size, step: 'clean', site });
    return {
      build: step,
      languages: `× ${String(size)}`,
      site,
      pages: String(pages),
      time: `${seconds.toFixed(1)} s`,
      [`time of ${names.starlight}`]: other ? ratio(seconds, other.seconds) : '',
      'of clean': clean ? ratio(seconds, clean.seconds) : '',
      processor: cpu === undefined ? '–' : `${cpu.toFixed(1)} s`,
      [`processor of ${names.starlight}`]: ratioOf(cpu, other?.cpu),
      memory: bytes === undefined ? '–' : megabytes(bytes),
    };
  });
}

/** How time grows with the languages: of each site, the first size against the others. */
export function growthRows(summaries: readonly Summary[]): Row[] {
  const clean = summaries.filter(({ step }) => step === 'clean');
  return [...Map.groupBy(clean, ({ site }) => site)].flatMap(([site, sizes]) => {
    const [first, ...rest] = sizes.toSorted((a, b) => a.size - b.size);
    if (!first) return [];
    return rest.map(({ size, seconds, cpu, pages }) => ({
      site,
      languages: `× ${String(first.size)} → × ${String(size)}`,
      pages: ratio(pages, first.pages),
      time: ratio(seconds, first.seconds),
      processor: ratioOf(cpu, first.cpu),
      'time per page': `${milliseconds(first)} → ${milliseconds({ seconds, pages })}`,
    }));
  });
}

/** What is aimed at, and whether the run reached it; aims that the run did not measure are left out. */
export function aimRows(summaries: readonly Summary[]): Row[] {
  const first = Math.min(...summaries.map(({ size }) => size));
  const at = (step: Step, site: string = names.own, size = first) =>
    find(summaries, { step, site, size });
  const clean = at('clean');
  const other = at('clean', names.starlight);
  const rows: Row[] = [];
  const add = (...aim: Parameters<typeof aimRow>) => rows.push(aimRow(...aim));
  if (!clean) return [];
  if (other) add(`clean build, of ${names.starlight}’s`, clean.seconds / other.seconds, 0.5);
  for (const step of ['nothing changed', 'table row', 'handbook row'] as const) {
    const again = at(step);
    // Several times cheaper is at least three times.
    if (again) add(`${step}, of the clean build`, again.seconds / clean.seconds, 1 / 3);
  }
  for (const bigger of summaries.filter(({ site, size }) => site === names.own && size > first)) {
    const growth = bigger.seconds / clean.seconds / (bigger.size / first);
    add(`× ${String(bigger.size)}, time per language of × ${String(first)}`, growth, 1.1);
  }
  if (clean.bytes !== undefined && first === 1) {
    add('memory of the clean build', clean.bytes, 1e9, megabytes);
  }
  return rows;
}

function find(summaries: readonly Summary[], wanted: Pick<Summary, 'size' | 'step' | 'site'>) {
  return summaries.find(
    ({ size, step, site }) => size === wanted.size && step === wanted.step && site === wanted.site,
  );
}

const ratioOf = (value: number | undefined, of: number | undefined) =>
  value === undefined || of === undefined ? '–' : ratio(value, of);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const milliseconds = ({ seconds, pages }: Pick<Summary, 'seconds' | 'pages'>) =>
  `${((1000 * seconds) / pages).toFixed(1)} ms`;
