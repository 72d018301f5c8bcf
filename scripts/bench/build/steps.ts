import { changes, type Change } from '../sites/site.ts';

/** The builds of a round, in order; each but the first follows on the one before. */
export const steps = ['clean', 'nothing changed', ...changes] as const;
export type Step = (typeof steps)[number];

export const isChange = (step: Step): step is Change =>
  step !== 'clean' && step !== 'nothing changed';
