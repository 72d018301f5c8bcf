import { isStatusCode } from '../status-code.ts';
import { noProgress, progressVersion } from './progress.ts';

/**
 * The codes of the reader's own deck in a stored progress. This and `keepCode` run on every code
 * page, so they look at no more of the progress than they need.
 */
export function ownCodes(stored: string | null): number[] {
  const mine = open(stored)?.['mine'];
  return Array.isArray(mine)
    ? mine.filter((code): code is number => typeof code === 'number' && isStatusCode(code))
    : [];
}

/**
 * The stored progress with a code added to the reader's own deck or taken out of it; nothing where
 * the progress cannot be read and must stay as it is.
 */
export function keepCode(stored: string | null, code: number, kept: boolean): string | undefined {
  const progress = open(stored);
  if (!progress) return undefined;
  const others = ownCodes(stored).filter((each) => each !== code);
  return JSON.stringify({ ...progress, mine: kept ? [...others, code] : others });
}

function open(stored: string | null): Readonly<Record<string, unknown>> | undefined {
  if (stored === null) return { ...noProgress };
  try {
    const value = JSON.parse(stored) as { readonly version?: unknown } | null;
    return value?.version === progressVersion ? value : undefined;
  } catch {
    return undefined;
  }
}
