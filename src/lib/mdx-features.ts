/**
 * The dialect of the pages, for the compiler. Received text is quoted as it is: no curly quotes, no
 * links made of addresses.
 */
export const mdxFeatures = { gfm: false, smartPunctuation: false } as const;
