import { findingAt, type Finding } from './row.ts';

/** Deepest nesting that is read: parsers that call themselves for each level end their stack. */
export const deepestNesting = 400;

/** A document that is nested deeper than any that was written by hand or by a sound program. */
export function tooDeep(): Finding {
  return findingAt(
    1,
    'nested-too-deep',
    'error',
    'The document is nested hundreds of levels deep and cannot be read',
    'Check that the file is whole and really holds a table of status codes.',
  );
}
