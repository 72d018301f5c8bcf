import {
  encodingOf,
  unpackEdition,
  type Edition,
  type EditionSummary,
  type Encoding,
} from '../../lib/offline/edition.ts';
import type { Order } from '../../lib/offline/message.ts';
import { EditionStore } from '../../lib/offline/store.ts';
import { editionPath, editionsPath, withBase } from '../../lib/routes.ts';

/** What the host offers: a summary for each language, and how it sends files. */
export interface Offer {
  readonly summaries: readonly EditionSummary[];
  readonly encoding: Encoding;
}

/** The downloaded editions; none where the browser keeps nothing for this site. */
export function openStore(base: string): EditionStore | undefined {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return undefined;
  return new EditionStore(caches, new URL(withBase('/', base), location.origin).href);
}

/** Asks the host what it offers; nothing where it cannot be reached. */
export async function loadOffer(base: string): Promise<Offer | undefined> {
  try {
    const response = await fetch(withBase(editionsPath, base), { cache: 'no-cache' });
    if (!response.ok) return undefined;
    return {
      summaries: (await response.json()) as EditionSummary[],
      encoding: encodingOf(response.headers.get('Content-Encoding')),
    };
  } catch {
    return undefined;
  }
}

/** The newest edition of a language; nothing where the host cannot be reached. */
export async function loadEdition(lang: string, base: string): Promise<Edition | undefined> {
  try {
    const response = await fetch(withBase(editionPath(lang), base), { cache: 'no-cache' });
    return response.ok ? unpackEdition(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds within which a worker that is going to start has started. */
const patience = 8000;

/** Hands an order to the worker. False when there is none. */
export async function order(action: Order['action'], lang: string): Promise<boolean> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const registration = await Promise.race([navigator.serviceWorker.ready, late]);
  if (!registration?.active) return false;
  registration.active.postMessage({ type: 'edition', action, lang } satisfies Order);
  return true;
}
