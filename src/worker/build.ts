/** What the build tells the worker about itself. */
export interface Build {
  /** Version of each language's edition. */
  readonly editions: Readonly<Record<string, string>>;
  /** For each language, the page for pages that are not on the device, and what that loads. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
  /** Key of the language for readers whose own is not there. */
  readonly fallbackLang: string;
  /** Follows from everything above. */
  readonly version: string;
}

declare const STATUARY_BUILD: Build;

export const build = STATUARY_BUILD;
