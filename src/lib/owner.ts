/**
 * Those who use a number and have no proper name, by the keys that stand for them in the registry.
 * What they are called is `owner.<key>` in content/ui.
 */
export const describedOwners = [
  'ftp-lists',
  'google-uploads',
  'http-proxies',
  'httpd-modules',
  'httpd-unconfirmed',
  'tornado-client',
  'webdav-drafts',
] as const;
export type DescribedOwner = (typeof describedOwners)[number];

/** True for the key of an owner that is described; a proper name is the same in every language. */
export function isDescribed(owner: string): owner is DescribedOwner {
  return describedOwners.some((key) => key === owner);
}
