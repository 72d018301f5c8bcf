import { rolesOf, type ColumnRole } from '../table/header-words.ts';
import type { JsonRecord } from './records.ts';

/**
 * Keys that say the same in different records: one has `name`, another `reason`, a third is only a
 * string. Each is mapped to the first key of its role with which it never stands together, so that
 * they share a column.
 */
export function alternativesOf(records: readonly JsonRecord[]): ReadonlyMap<string, string> {
  const together = new Set<string>();
  const keys = new Set<string>();
  for (const { fields } of records) {
    for (const { key } of fields) {
      keys.add(key);
      for (const other of fields) together.add(`${key}\n${other.key}`);
    }
  }
  const firstOf = new Map<ColumnRole, string>();
  const alternatives = new Map<string, string>();
  for (const key of [...keys].sort((a, b) => Number(a === '') - Number(b === ''))) {
    const role = key === '' ? 'phrase' : rolesOf(key).at(-1);
    if (role === undefined || role === 'other' || role === 'code') continue;
    const first = firstOf.get(role);
    if (first === undefined) firstOf.set(role, key);
    else if (!together.has(`${key}\n${first}`)) alternatives.set(key, first);
  }
  return alternatives;
}
