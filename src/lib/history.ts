import { rfcYears } from './rfc-years.ts';
import type { Registry, Spec } from './schemas/registry.ts';

/** What happened to a code besides being written down again. */
export type Change = 'deprecated' | 'unused' | 'registered' | 'extended' | 'expires';

/** A moment in the life of a code. */
export interface Moment {
  /** A year, or an ISO date where the day is known; nothing for a document without a date. */
  readonly when: string | undefined;
  readonly spec?: Spec;
  /** Phrases of the document, given where they are new. */
  readonly phrases: readonly string[];
  readonly change?: Change;
}

/** The life of a code, oldest moment first; an unofficial code has none that is documented. */
export function historyOf(facts: Registry): Moment[] {
  const specs = [...(facts.spec ? [facts.spec] : []), ...facts.formerSpecs];
  const named = specs.map((spec, index) => ({ spec, phrases: phrasesOf(specs, index, facts) }));
  const moments = named.map(({ spec, phrases }, index): Moment => {
    const before = named[index + 1]?.phrases;
    const change = 'rfc' in spec && spec.rfc === facts.retired ? retirement(facts) : undefined;
    return {
      when: yearOf(spec),
      spec,
      phrases: before?.join() === phrases.join() ? [] : phrases,
      ...(change && { change }),
    };
  });
  return [...moments.reverse(), ...registration(facts)];
}

/** Phrases that software prints although no specification has them, with that software. */
export function localPhrases({ olderPhrases }: Registry): Registry['olderPhrases'] {
  return olderPhrases.filter(({ from }) => rfcsIn(from).length === 0);
}

/**
 * The phrases of a document. `olderPhrases` names the last document of each phrase, so a document
 * that it does not name has the phrase of the next newer one.
 */
function phrasesOf(specs: readonly Spec[], index: number, facts: Registry): readonly string[] {
  const spec = specs[index];
  if (spec === undefined) return [facts.phrase];
  const own = facts.olderPhrases.filter(
    ({ from }) => 'rfc' in spec && rfcsIn(from).includes(spec.rfc),
  );
  if (own.length > 0) return own.map(({ phrase }) => phrase);
  return phrasesOf(specs, index - 1, facts);
}

function registration({ registration: dates }: Registry): Moment[] {
  if (!dates) return [];
  const { registered, extended, expires } = dates;
  return [
    { when: registered, phrases: [], change: 'registered' },
    ...(extended === undefined
      ? []
      : [{ when: extended, phrases: [], change: 'extended' } as const]),
    { when: expires, phrases: [], change: 'expires' },
  ];
}

function retirement({ status }: Registry): Change {
  return status === 'unused' ? 'unused' : 'deprecated';
}

function yearOf(spec: Spec): string | undefined {
  const year = 'rfc' in spec ? rfcYears[spec.rfc] : undefined;
  return year === undefined ? undefined : String(year);
}

function rfcsIn(text: string): number[] {
  return [...text.matchAll(/RFC (\d+)/g)].map(([, number]) => Number(number));
}
