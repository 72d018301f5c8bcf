/** Rules by which a browser prepares pages, of the shape that the HTML Standard gives them. */
export interface SpeculationRules {
  readonly prerender: readonly [
    {
      readonly where: {
        readonly and: readonly [
          { readonly href_matches: readonly string[] },
          { readonly not: { readonly href_matches: readonly string[] } },
          { readonly not: { readonly selector_matches: string } },
        ];
      };
      readonly eagerness: 'moderate';
    },
  ];
}

/**
 * Which pages are worth preparing while the pointer rests on a link: those in a folder, whose addresses
 * end with a slash, which no file's does. A search and a game load more than a page, so they wait for
 * the click, and so does another language. The rules are the same on every page, for the content
 * policy allows them by their hash.
 */
export const speculationRules: SpeculationRules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: ['/*/'] },
          { not: { href_matches: ['/*/search/*', '/*/study/play/*', '/*/study/quiz/*'] } },
          { not: { selector_matches: '[hreflang]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

/** The rules as they stand in the pages. */
export const speculationScript: string = JSON.stringify(speculationRules);
