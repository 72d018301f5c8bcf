/**
 * A cache storage in memory, as far as editions use it.
 * @param refuse name of the error with which an address is not stored; none where it is
 */
export function memoryCaches(
  refuse: (address: string) => string | undefined = () => undefined,
): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const keyOf = (request: RequestInfo | URL, ignoreSearch = false) => {
    const url = new URL(request instanceof Request ? request.url : request);
    if (ignoreSearch) url.search = '';
    return url.href;
  };
  const open = (name: string): Partial<Cache> => {
    const held = all.get(name) ?? new Map<string, Response>();
    all.set(name, held);
    return {
      put: (request, response) => {
        const name = refuse(keyOf(request));
        if (name !== undefined) return Promise.reject(new DOMException('refused', name));
        held.set(keyOf(request), response);
        return Promise.resolve();
      },
      match: (request, options) => {
        const asked = keyOf(request, options?.ignoreSearch);
        const found = [...held].find(([key]) => keyOf(key, options?.ignoreSearch) === asked);
        return Promise.resolve(found?.[1].clone());
      },
      delete: (request) => Promise.resolve(held.delete(keyOf(request as string))),
      keys: () => Promise.resolve([...held.keys()].map((key) => new Request(key))),
    };
  };
  const storage: Partial<CacheStorage> = {
    open: (name) => Promise.resolve(open(name) as Cache),
    has: (name) => Promise.resolve(all.has(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
  };
  return storage as CacheStorage;
}
