import { trustedPolicy } from '../lib/hosting/trusted-policy.ts';
import { workerPath, withBase } from '../lib/routes.ts';

/** The part of Trusted Types that is used here, which is not in TypeScript's library yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

type Policy = ReturnType<TrustedTypes['createPolicy']>;

/** Scripts of a page may each hold a copy of this module, but the policy can be made only once. */
const shared = globalThis as {
  readonly trustedTypes?: TrustedTypes;
  statuaryPolicy?: Policy | undefined;
};
const policy = (shared.statuaryPolicy ??= shared.trustedTypes?.createPolicy(trustedPolicy, {
  createScriptURL: check,
}));

/**
 * The address of a script of this site, as a browser with Trusted Types demands it for workers.
 * @throws TypeError for any other address
 */
export function ownScript(address: string): string {
  return policy?.createScriptURL(address) ?? check(address);
}

function check(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  const { BASE_URL: base } = import.meta.env;
  const isOwn =
    origin === location.origin &&
    (pathname === withBase(workerPath, base) || pathname.startsWith(withBase('/_astro/', base)));
  if (!isOwn) throw new TypeError(`${address} is no script of this site.`);
  return address;
}
