/** What a page asks the worker to do with a language. */
export interface Order {
  readonly type: 'edition';
  readonly action: 'download' | 'cancel' | 'remove';
  readonly lang: string;
}

/** Why a download ended before it was whole. */
export type Fault =
  /** The network or the host did not deliver; what arrived is kept. */
  | 'network'
  /** The host sent other files than its list says, as while it is being updated. */
  | 'changed'
  /** The device has no room. */
  | 'full'
  /** The browser stores nothing. */
  | 'refused';

/** What the worker tells all pages about a language. */
export interface Report {
  readonly type: 'edition';
  readonly lang: string;
  /** Bytes as the host sends them. */
  readonly done: number;
  readonly total: number;
  /** True when nothing more will come: it is whole, was cancelled or has a fault. */
  readonly ended: boolean;
  readonly fault?: Fault;
}

/** True for an order, and for nothing else that a page may send. */
export function isOrder(data: unknown): data is Order {
  const { type, action, lang } = (data ?? {}) as Partial<Record<keyof Order, unknown>>;
  return (
    type === 'edition' &&
    typeof lang === 'string' &&
    (action === 'download' || action === 'cancel' || action === 'remove')
  );
}

/** True for a report, and for nothing else that a worker may send. */
export function isReport(data: unknown): data is Report {
  const { type, lang, done, total } = (data ?? {}) as Partial<Record<keyof Report, unknown>>;
  return (
    type === 'edition' &&
    typeof lang === 'string' &&
    typeof done === 'number' &&
    typeof total === 'number'
  );
}
