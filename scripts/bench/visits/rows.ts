import { aimRow, ratio } from '../aim.ts';
import { median } from '../median.ts';
import { names } from '../sites/site.ts';
import type { Visit } from './visit.ts';

/** A visit that was measured, and where. */
export interface Sample extends Visit {
  readonly site: string;
  readonly path: string;
}

/** Medians of the visits to a page; the least of the largest paints is what other work disturbed least. */
export interface Summary extends Sample {
  readonly leastLargestPaint: number;
}

type Row = Readonly<Record<string, string>>;

/** Medians of the visits to the same page of the same site, in the order of the first ones. */
export function summarise(samples: readonly Sample[]): Summary[] {
  const same = Map.groupBy(samples, ({ site, path }) => `${site} ${path}`);
  return [...same.values()].flatMap((visits) => {
    const [first] = visits;
    if (!first) return [];
    const of = (value: (sample: Sample) => number) => median(visits.map(value));
    return [
      {
        ...first,
        bytes: of(({ bytes }) => bytes),
        requests: of(({ requests }) => requests),
        firstPaint: of(({ firstPaint }) => firstPaint),
        largestPaint: of(({ largestPaint }) => largestPaint),
        leastLargestPaint: Math.min(...visits.map(({ largestPaint }) => largestPaint)),
        blocked: of(({ blocked }) => blocked),
        shift: of(({ shift }) => shift),
      },
    ];
  });
}

/** A table of summaries, with the largest paint as a ratio to that of the bare page. */
export function pageRows(summaries: readonly Summary[]): Row[] {
  return summaries.map((summary) => {
    const bare = bareOf(summaries, summary.path);
    return {
      page: summary.path,
      site: summary.site,
      loaded: `${(summary.bytes / 1000).toFixed(1)} KB`,
      requests: summary.requests.toFixed(0),
      FCP: milliseconds(summary.firstPaint),
      LCP: milliseconds(summary.largestPaint),
      'of bare': bare ? ratio(summary.largestPaint, bare.largestPaint) : '',
      'least LCP': milliseconds(summary.leastLargestPaint),
      'of bare least': bare ? ratio(summary.leastLargestPaint, bare.leastLargestPaint) : '',
      TBT: milliseconds(summary.blocked),
      CLS: summary.shift.toFixed(3),
    };
  });
}

/** What is aimed at on the pages that have a bare one beside them. */
export function aimRows(summaries: readonly Summary[]): Row[] {
  return summaries
    .filter(({ site }) => site === names.own)
    .flatMap(({ path, largestPaint }) => {
      const bare = bareOf(summaries, path);
      return bare
        ? [aimRow(`${path} LCP, of the bare page’s`, largestPaint / bare.largestPaint, 1.25)]
        : [];
    });
}

const bareOf = (summaries: readonly Summary[], path: string) =>
  summaries.find((other) => other.site === names.bare && other.path === path);

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
