import { fill } from '../../lib/fill.ts';
import type { Fault } from '../../lib/offline/message.ts';
import { formatBytes } from '../../lib/offline/size.ts';
import type { Standing } from '../../lib/offline/standing.ts';
import type { OfflineWords } from '../../lib/offline/words.ts';
import { part } from '../study/part.ts';

/** What a reader can do with a language. */
export const acts = ['download', 'continue', 'renew', 'cancel', 'discard', 'remove'] as const;
export type Act = (typeof acts)[number];

const possible: Readonly<Record<Standing['kind'], readonly Act[]>> = {
  absent: ['download'],
  loading: ['cancel'],
  partial: ['continue', 'discard'],
  whole: ['remove'],
  older: ['renew', 'remove'],
  unknown: [],
};

/** Shows how a language stands, and the buttons for what can be done with it. */
export function showRow(row: HTMLElement, standing: Standing, words: OfflineWords, tag: string) {
  const focused = row.contains(document.activeElement);
  const at = (kind: 'done' | 'total') =>
    kind in standing ? formatBytes((standing as { done: number; total: number })[kind], tag) : '';
  const size = 'size' in standing ? formatBytes(standing.size, tag) : '';
  const text = fill(words[standing.kind], { size, done: at('done'), total: at('total') });
  part(row, 'standing', HTMLElement).textContent = text;
  const bar = part(row, 'bar', HTMLProgressElement);
  bar.hidden = !('total' in standing);
  if ('total' in standing) {
    bar.max = Math.max(standing.total, 1);
    bar.value = standing.total === 0 ? 1 : standing.done;
    bar.textContent = text;
  }
  const shown = possible[standing.kind];
  for (const act of acts) part(row, act, HTMLButtonElement).hidden = !shown.includes(act);
  row.dataset['standing'] = standing.kind;
  // A button that goes takes the focus along, which a reader with a keyboard would have to find again.
  if (focused && document.activeElement === document.body && shown[0]) {
    part(row, shown[0], HTMLButtonElement).focus();
  }
}

/** Shows why a download ended, or takes the words away. */
export function showFault(
  row: HTMLElement,
  fault: Fault | 'asleep' | undefined,
  words: OfflineWords,
  size: string,
) {
  part(row, 'fault', HTMLElement).textContent = fault ? fill(words.fault[fault], { size }) : '';
}
