/** Stands between the names of a code in the metadata of the search index. */
export const aliasSeparator = ' · ';
