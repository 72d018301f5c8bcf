import { median } from '../median.ts';
import type { Sample } from './measure.ts';
import type { Step } from './steps.ts';

/** Medians of the same build of the same site; undefined what the machine does not tell. */
export interface Summary {
  readonly site: string;
  readonly size: number;
  readonly step: Step;
  readonly seconds: number;
  readonly cpu: number | undefined;
  readonly bytes: number | undefined;
  readonly pages: number;
}

/** Summarises samples, in the order in which the first of each kind was taken. */
export function summarise(samples: readonly Sample[]): Summary[] {
  const kinds = Map.groupBy(samples, ({ site, size, step }) => `${String(size)} ${step} ${site}`);
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const of = (value: (sample: Sample) => number | undefined) => {
      const figures = same.map(value).filter((figure) => figure !== undefined);
      return figures.length === 0 ? undefined : median(figures);
    };
    return [
      {
        ...first,
        seconds: median(same.map(({ seconds }) => seconds)),
        cpu: of(({ cpu }) => cpu),
        bytes: of(({ bytes }) => bytes),
      },
    ];
  });
}
