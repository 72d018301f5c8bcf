import { expect, test } from 'vitest';
import { optionsFor } from '../../../../scripts/build/options.ts';

test.each([
  [[], true, []],
  [['--verbose'], true, ['--verbose']],
  [[], false, ['--force']],
  [['--verbose'], false, ['--verbose', '--force']],
  [['--force'], true, ['--force']],
  [['--force'], false, ['--force']],
])('%j after a build that ended well (%j) become %j', (args, lastEndedWell, options) => {
  expect(optionsFor(args, lastEndedWell)).toEqual(options);
});
