/**
 * The part of a service worker's globals that the worker uses. TypeScript's own library of them
 * contradicts the one of pages, and both would hold for the whole project.
 */
export interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
}

export interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
}

interface WindowClient {
  readonly url: string;
  postMessage(message: unknown): void;
}

interface WorkerEvents {
  readonly install: ExtendableEvent;
  readonly activate: ExtendableEvent;
  readonly fetch: FetchEvent;
  readonly message: ExtendableMessageEvent;
}

interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    /** This worker, as soon as it is activated. */
    readonly active: { postMessage(message: unknown): void } | null;
  };
  readonly caches: CacheStorage;
  readonly clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly WindowClient[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
}

export const worker = globalThis as unknown as WorkerScope;

/** Address of the site with a slash at its end. */
export const { scope } = worker.registration;

/** What the names of all caches begin with, so that two sites of one host stay apart. */
export const cachePrefix = `statuary${new URL(scope).pathname}`;

/** All open pages of the site, those included that another worker still serves. */
export const openPages = () =>
  worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
