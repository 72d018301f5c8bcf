import type { Finding } from '../../../src/lib/schemas/finding.ts';
import type { Registry } from '../../../src/lib/schemas/registry.ts';

/** What a table hides when it lists a code as one among others: that it is not a plain standard. */
export function findStatus(facts: Registry | undefined): Finding[] {
  if (facts === undefined) return [{ rule: 'unknown-code' }];
  if (facts.status === 'unofficial') return [{ rule: 'unregistered' }];
  if (facts.status === 'registered') return [];
  return [{ rule: 'status', status: facts.status }];
}
