/** One address for each kind of page, in a mixture of languages. */
export const kinds = [
  '/#languages',
  '/en/',
  '/fr/codes/',
  '/es/codes/404/',
  '/en/codes/499/',
  '/fr/codes/206/',
  '/fr/classes/4xx/',
  '/es/sources/',
  '/en/sources/long-fr/',
  '/fr/about/',
  '/fr/glossary/',
  '/en/headers/',
  '/es/headers/www-authenticate/',
  '/en/headers/retry-after/',
  '/en/nowhere/404',
] as const;
