import { addWord, type Site } from '../sites/site.ts';
import { build, type Figures } from './run.ts';
import { isChange, steps, type Step } from './steps.ts';

/** One measured build. */
export interface Sample extends Figures {
  readonly site: string;
  readonly size: number;
  readonly step: Step;
}

/**
 * Builds all sites in turn, so that what else the machine does meets all of them: every step for
 * each site, and all of it as often as there are rounds.
 * @param size how many times the languages; more than once, only clean builds are measured
 * @param told is called after each build
 */
export async function measureBuilds(
  sites: readonly Site[],
  { size, rounds }: { size: number; rounds: number },
  told: (sample: Sample) => void,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const step of size === 1 ? steps : steps.slice(0, 1)) {
      for (const site of sites) {
        if (step === 'clean') site.reset(size);
        if (isChange(step)) addWord(site, step);
        const sample = { site: site.name, size, step, ...(await build(site)) };
        samples.push(sample);
        told(sample);
      }
    }
  }
  return samples;
}
