/** Folders below the output folder that belong to the normaliser: what it did not make, goes. */
export const generatedFolders = [
  'codes',
  'terms',
  'header-pages',
  'guides',
  'tables',
  'upkeep',
] as const;
