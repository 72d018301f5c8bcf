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

/**
 * What is aimed at, and whether the run reached it, by time and by the time of all processors, on
 * which other work of the machine tells less. Aims that the run did not measure are left out.
 */
export function aimRows(summaries: readonly Summary[]): Row[] {
  const first = Math.min(...summaries.map(({ size }) => size));
  const at = (step: Step, site: string = names.own, size = first) =>
    find(summaries, { step, site, size });
  const clean = at('clean');
  if (!clean) return [];
  const rows: Row[] = [];
  const add = (
    aim: string,
    limit: number,
    one: Summary | undefined,
    other: Summary | undefined,
    times = 1,
  ) => {
    if (!one || !other) return;
    rows.push(aimRow(`${aim}, time`, one.seconds / other.seconds / times, limit));
    if (one.cpu === undefined || other.cpu === undefined) return;
    rows.push(aimRow(`${aim}, processor`, one.cpu / other.cpu / times, limit));
  };
  add(`clean build, of ${names.starlight}’s`, 0.5, clean, at('clean', names.starlight));
  for (const step of ['nothing changed', 'table row', 'handbook row'] as const) {
    // Several times cheaper is at least three times.
    add(`${step}, of the clean build`, 1 / 3, at(step), clean);
  }
  for (const bigger of summaries.filter(({ site, size }) => site === names.own && size > first)) {
    const aim = `a language of × ${String(bigger.size)}, of one of × ${String(first)}`;
    add(aim, 1.1, bigger, clean, bigger.size / first);
  }
  if (clean.bytes !== undefined && first === 1) {
    rows.push(aimRow('memory of the clean build', clean.bytes, 1e9, megabytes));
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
