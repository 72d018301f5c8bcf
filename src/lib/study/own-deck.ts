import type { Progress } from './progress.ts';

// This runs on the page of every code, so it imports nothing and looks at no more of the progress
// than it needs; what a new progress holds is handed in.

/** True when a stored progress has a code in the reader's own deck. */
export function hasCode(stored: string | null, code: number): boolean {
  return codesIn(open(stored)).includes(code);
}

/**
 * The stored progress with a code added to the reader's own deck or taken out of it; nothing where
 * the progress cannot be read and must stay as it is.
 * @param blank the progress of somebody who has not begun
 */
export function keepCode(
  stored: string | null,
  blank: Progress,
  code: number,
  kept: boolean,
): string | undefined {
  const progress = stored === null ? blank : open(stored);
  if (progress?.version !== blank.version) return undefined;
  const others = codesIn(progress).filter((each) => each !== code);
  return JSON.stringify({ ...progress, mine: kept ? [...others, code] : others });
}

/** What a stored progress might hold. */
type Stored = { readonly [Key in keyof Progress]?: unknown };

function open(stored: string | null): Stored | undefined {
  try {
    return (JSON.parse(stored ?? '{}') as Stored | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function codesIn(progress: Stored | undefined): unknown[] {
  return Array.isArray(progress?.mine) ? progress.mine : [];
}
