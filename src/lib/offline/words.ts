import type { Fault } from './message.ts';

/** What the page about reading without a network says, each with `{{names}}` in it. */
export interface OfflineWords {
  readonly absent: string;
  readonly loading: string;
  readonly partial: string;
  readonly whole: string;
  readonly older: string;
  readonly unknown: string;
  readonly say: Readonly<Record<'begun' | 'at' | 'done' | 'cancelled' | 'removed', string>>;
  readonly fault: Readonly<Record<Fault | 'asleep', string>>;
}
