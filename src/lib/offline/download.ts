import { editionPath } from '../routes.ts';
import {
  contentKey,
  encodingOf,
  unpackEdition,
  type Edition,
  type EditionFile,
} from './edition.ts';
import type { Fault } from './message.ts';
import { revisionOf } from './revision.ts';
import type { EditionStore } from './store.ts';

/** How far a download is, in bytes as the host sends them. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a download needs of the world. */
export interface Surroundings {
  readonly store: EditionStore;
  /** Address of the site with a slash at its end. */
  readonly scope: string;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly tell: (progress: Progress) => void;
  /** Aborted when the reader cancels. */
  readonly signal: AbortSignal;
}

/** So many files are asked for at a time: as many as a browser asks of a host by HTTP/1.1. */
const lanes = 6;

/**
 * Downloads the newest edition of a language and makes it the one of its language as soon as every
 * file is there. Files that an edition on the device holds already are copied; what is there of an
 * earlier attempt stays. An edition that cannot become whole changes nothing for the reader.
 * @returns the fault that ended it; none when the edition is whole or the reader cancelled
 */
export async function download(lang: string, around: Surroundings): Promise<Fault | undefined> {
  const { store, signal } = around;
  try {
    return await renew(lang, around, 'default');
  } catch (error) {
    if (signal.aborted) {
      await store.giveUp(lang);
      return undefined;
    }
    const fault = faultOf(error);
    // Room that a part takes is room that the reader lacks.
    if (fault === 'full') await store.giveUp(lang).catch(() => undefined);
    return fault;
  }
}

/** @param freshness whether the browser's own cache may answer for files */
async function renew(
  lang: string,
  around: Surroundings,
  freshness: RequestCache,
): Promise<Fault | undefined> {
  const { store, scope, fetch, tell, signal } = around;
  const list = await fetch(new URL(editionPath(lang).slice(1), scope).href, {
    cache: 'no-store',
    signal,
  });
  if (!list.ok) throw new Unavailable(list.url, list.status);
  const text = await list.text();
  const edition = unpackEdition(text);
  if ((await store.whole(lang))?.version === edition.version) return undefined;
  await store.begin(edition, text);

  const encoding = encodingOf(list.headers.get('Content-Encoding'));
  const cache = await store.open(edition);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const isThere = (file: EditionFile) => there.has(addressOf(file, scope));
  const foreign = await copyHeld(edition, isThere, around);
  const bytes = (files: EditionFile[]) =>
    files.reduce((sum, file) => sum + file.bytes[encoding], 0);
  const total = bytes(foreign);
  let done = bytes(foreign.filter(isThere));
  tell({ done, total });
  const waiting = foreign.filter((file) => !isThere(file));
  /** Fetches one file after the other; false when the host sent another than listed. */
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      signal.throwIfAborted();
      const response = await fetchFile(file, around, freshness);
      if (!response) {
        waiting.length = 0;
        return false;
      }
      await cache.put(addressOf(file, scope), response);
      done += file.bytes[encoding];
      tell({ done, total });
    }
    return true;
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  // The list may be older than the files, or a cache on the way may hold older files than the list.
  const isAsListed = ends.every((end) => end.status === 'fulfilled' && end.value);
  if (!isAsListed) return freshness === 'default' ? renew(lang, around, 'reload') : 'changed';
  signal.throwIfAborted();
  await store.finish(edition, text);
  return undefined;
}

/**
 * Copies what whole editions on the device hold, unless it is there already. Gives the files that none
 * of them holds.
 */
async function copyHeld(
  edition: Edition,
  isThere: (file: EditionFile) => boolean,
  { store, scope }: Surroundings,
): Promise<EditionFile[]> {
  const cache = await store.open(edition);
  const held = new Map<string, Edition>();
  for (const other of await store.all()) {
    for (const file of other.files) held.set(contentKey(file), other);
  }
  const foreign: EditionFile[] = [];
  for (const file of edition.files) {
    const other = held.get(contentKey(file));
    if (!other) {
      foreign.push(file);
    } else if (!isThere(file)) {
      const copy = await (await store.open(other)).match(addressOf(file, scope));
      if (copy) await cache.put(addressOf(file, scope), copy);
      else foreign.push(file); // The browser has cleared a part of the other edition.
    }
  }
  return foreign;
}

/** A file as the list describes it; nothing when the host sends another. */
async function fetchFile(
  file: EditionFile,
  around: Surroundings,
  freshness: RequestCache,
): Promise<Response | undefined> {
  const { scope, fetch, signal } = around;
  const address = addressOf(file, scope);
  const response = await fetch(address, { cache: freshness, signal });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Unavailable(address, response.status);
  const content = await response.arrayBuffer();
  if ((await revisionOf(content)) !== file.revision) {
    return freshness === 'default' ? fetchFile(file, around, 'reload') : undefined;
  }
  // The content is decoded by now, and a response that followed a redirect cannot answer a page.
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(content, { headers });
}

const addressOf = ({ path }: EditionFile, scope: string) => new URL(path, scope).href;

/** A host that answers, but not with the file. */
class Unavailable extends Error {
  constructor(address: string, status: number) {
    super(`${address} answered ${String(status)}`);
  }
}

/** Quota and storage have names of their own; everything else is taken for the network. */
function faultOf(error: unknown): Fault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'UnknownError') {
    return 'refused';
  }
  return 'network';
}
