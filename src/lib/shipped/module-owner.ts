/**
 * The name of the package that a bundled module belongs to; nothing for a module of this repository.
 * Modules that a bundler makes up begin with a null character and the bundler's name.
 * @param id as the bundler names the module
 */
export function moduleOwner(id: string): string | undefined {
  const madeUp = /^\0((?:@[^/]+\/)?[\w.-]+)\//.exec(id)?.[1];
  if (madeUp !== undefined) return madeUp;
  const path = id.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
  return path === undefined ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** The packages of Workbox that a service worker says it is made of, as in `workbox:core:7.4.0`. */
export function workboxPackages(worker: string): string[] {
  const names = [...worker.matchAll(/["'`]workbox:([a-z-]+):[\d.]+/g)].map(([, name = '']) => name);
  return [...new Set(names)].sort().map((name) => `workbox-${name}`);
}
