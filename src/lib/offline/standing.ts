import { contentKey, type Edition, type EditionSummary, type Encoding } from './edition.ts';

/** How a language stands on a device. Numbers are bytes as the host sends them. */
export type Standing =
  | { readonly kind: 'absent' | 'older'; readonly size: number }
  | { readonly kind: 'loading' | 'partial'; readonly done: number; readonly total: number }
  /** Nothing is on the device, and what is on the host is not known. */
  | { readonly kind: 'whole' | 'unknown' };

/** What is known of a language. */
export interface Known {
  /** None while the host cannot be asked. */
  readonly summary: EditionSummary | undefined;
  /** The edition on the device. */
  readonly whole: Edition | undefined;
  /** An edition of which a part has arrived. */
  readonly coming: Edition | undefined;
  /** Addresses of the files that have arrived of it, without the origin. */
  readonly arrived: ReadonlySet<string>;
  /** The newest edition, where one on the device is older. */
  readonly newest: Edition | undefined;
  /** How far a download is that is going on. */
  readonly running: { readonly done: number; readonly total: number } | undefined;
  /** What the whole editions of all languages hold, by `contentKey`. */
  readonly held: ReadonlySet<string>;
  readonly encoding: Encoding;
}

/** How a language stands on a device, and what a reader can have next. */
export function standingOf(known: Known): Standing {
  const { summary, whole, coming, arrived, newest, running, held, encoding } = known;
  if (running) return { kind: 'loading', done: running.done, total: running.total };
  const bytes = (files: Edition['files']) =>
    files
      .filter((file) => !held.has(contentKey(file)))
      .reduce((total, file) => total + file.bytes[encoding], 0);
  if (whole) {
    if (newest === undefined || newest.version === whole.version) return { kind: 'whole' };
    const isComing = coming?.version === newest.version;
    const files = newest.files.filter(({ path }) => !(isComing && arrived.has(path)));
    return { kind: 'older', size: bytes(files) };
  }
  if (coming) {
    const there = coming.files.filter(({ path }) => arrived.has(path));
    return { kind: 'partial', done: bytes(there), total: bytes(coming.files) };
  }
  if (!summary) return { kind: 'unknown' };
  const { own, common } = summary;
  return { kind: 'absent', size: own[encoding] + (held.size > 0 ? 0 : common[encoding]) };
}
