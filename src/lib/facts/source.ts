import type { Registry, Spec } from '../schemas/registry.ts';
import { cachingOf } from './caching.ts';

/** The facts that can be looked up elsewhere. */
export type SourcedFact = 'status' | 'retry' | 'caching' | 'content' | 'headers';

/** Where a fact is written down: a section of a specification, or an owner's page. */
export type Source = Spec | { readonly title: string; readonly url: string };

const registrations = {
  title: 'IANA',
  url: 'https://www.iana.org/assignments/http-status-codes/',
} as const;

/** RFC 9110 §15.1 lists the codes that are cacheable by default; these came later. */
const cacheableByOwnSpec: readonly number[] = [451];

/** Duties that a specification states elsewhere than where it defines the code. */
const dutiesElsewhere: Readonly<Partial<Record<number, Spec>>> = {
  // With the method `POST`.
  201: { rfc: 9110, section: '9.3.3' },
};

/** Where a fact of a code can be verified; nothing where only its use is known. */
export function sourceOf(fact: SourcedFact, facts: Registry): Source | undefined {
  const own = facts.spec ?? facts.docs[0];
  switch (fact) {
    case 'status':
      return registrations;
    case 'retry':
      return facts.retry === 'idempotent' ? { rfc: 9110, section: '9.2.2' } : own;
    case 'caching':
      return cachingSource(facts) ?? own;
    case 'content':
      return facts.spec ?? { rfc: 9110, section: '6.4.1' };
    case 'headers':
      return facts.headers.find(({ docs }) => docs)?.docs ?? dutiesElsewhere[facts.code] ?? own;
  }
}

function cachingSource(facts: Registry): Spec | undefined {
  switch (cachingOf(facts)) {
    case 'mustNotStore':
      return facts.mustNotStore ? undefined : { rfc: 9111, section: '3' };
    case 'cacheable':
      return cacheableByOwnSpec.includes(facts.code) ? undefined : { rfc: 9110, section: '15.1' };
    case 'notCacheable':
      return { rfc: 9111, section: '4.2.2' };
  }
}
