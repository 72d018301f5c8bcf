import { createHash } from 'node:crypto';
import { speculationScript } from '../speculation.ts';
import { themeScript } from '../theme-script.ts';
import { trustedPolicy } from './trusted-policy.ts';

/**
 * Scripts that stand in the pages themselves, speculation rules included; each is allowed by its hash.
 * The keyword for speculation rules has no effect beside a hash.
 */
export const inlineScripts: readonly string[] = [themeScript, speculationScript];

type Directives = Readonly<Record<string, readonly string[]>>;

const self = "'self'";
const none = "'none'";

/** What every page may load and do: nothing but what it uses, and that from this site only. */
const common = {
  'default-src': [none],
  'base-uri': [none],
  'form-action': [self],
  'connect-src': [self],
  // The icon stands in the page, which saves a request.
  'img-src': [self, 'data:'],
  'manifest-src': [self],
  'style-src': [self],
  'worker-src': [self],
  'script-src': [self, ...inlineScripts.map(hashSource)],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [trustedPolicy],
} as const satisfies Directives;

/**
 * The policy that a page carries in itself, so that it holds on hosts that send no header fields.
 * Where they are sent, both policies apply, so this one decides what a page may do.
 */
export const pagePolicy: string = write(common);

/**
 * The policy that is sent with every response. A worker obeys the policy of its own script and no
 * page's, and the full-text search runs WebAssembly in one; pages forbid it by `pagePolicy`. What
 * `frame-ancestors` says counts in a header field only.
 */
export const responsePolicy: string = write({
  ...common,
  'script-src': [...common['script-src'], "'wasm-unsafe-eval'"],
  'frame-ancestors': [none],
});

/** The source expression of a script by its text (CSP Level 3, §2.3.1). */
export function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

function write(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
