import type { Deck } from '../schemas/deck.ts';
import type { Registry } from '../schemas/registry.ts';
import type { Table } from '../schemas/table.ts';
import { classOf } from '../status-code.ts';

/** What the decks are drawn from. */
export interface Stock {
  /** Facts of all codes, by number. */
  readonly registry: readonly Pick<Registry, 'code' | 'status' | 'related'>[];
  readonly tables: readonly Pick<Table, 'id' | 'rows'>[];
}

/**
 * The codes of a deck, in its order.
 * @throws RangeError if the deck asks for a table or a code that is not there
 */
export function codesOf(deck: Deck, { registry, tables }: Stock): number[] {
  const all = registry.map(({ code }) => code).sort((a, b) => a - b);
  if ('class' in deck) return all.filter((code) => classOf(code) === deck.class);
  if ('rule' in deck) return deck.rule === 'every-code' ? all : mutualLookalikes(registry);
  if ('status' in deck) {
    const unofficial = new Set(registry.flatMap((one) => (isOfficial(one) ? [] : [one.code])));
    return all.filter((code) => unofficial.has(code));
  }
  const named = 'table' in deck ? rowsOf(deck.table, tables) : deck.codes.map(({ code }) => code);
  const strange = named.filter((code) => !all.includes(code));
  if (strange.length > 0) {
    throw new RangeError(`The deck "${deck.id}" holds ${strange.join(', ')}, which are no codes.`);
  }
  return [...new Set(named)];
}

/** The official codes that a code is taken for and that are taken for it. */
export function lookalikesOf(code: number, registry: Stock['registry']): number[] {
  const facts = new Map(registry.map((one) => [one.code, one]));
  const own = facts.get(code);
  if (!own || !isOfficial(own)) return [];
  return own.related.filter((other) => {
    const there = facts.get(other);
    return there !== undefined && isOfficial(there) && there.related.includes(code);
  });
}

function mutualLookalikes(registry: Stock['registry']): number[] {
  return registry
    .map(({ code }) => code)
    .filter((code) => lookalikesOf(code, registry).length > 0)
    .sort((a, b) => a - b);
}

const isOfficial = ({ status }: Pick<Registry, 'status'>) => status !== 'unofficial';

function rowsOf(id: string, tables: Stock['tables']): number[] {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new RangeError(`There is no source table "${id}".`);
  return table.rows.map(({ code }) => code);
}
