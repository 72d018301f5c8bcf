import type { Lang } from './locales.ts';
import { homePath, playPath, quizPath, searchPath, withBase } from './routes.ts';

/** Rules by which a browser prepares pages, of the shape that the HTML Standard gives them. */
export interface SpeculationRules {
  readonly prerender: readonly [
    {
      readonly where: {
        readonly and: readonly [
          { readonly href_matches: readonly string[] },
          { readonly not: { readonly href_matches: readonly string[] } },
        ];
      };
      readonly eagerness: 'moderate';
    },
  ];
}

/**
 * Which pages are worth preparing while the pointer rests on a link: those of the reader's language,
 * whose addresses end with a slash, which no file's does. A search and a game load more than a page,
 * so they wait for the click.
 * @param base folder below which the site is served
 */
export function speculationRules(lang: Lang, base: string): SpeculationRules {
  const at = (path: string) => withBase(path, base);
  const home = at(homePath(lang));
  const heavy = [searchPath(lang), playPath(lang), quizPath(lang)];
  return {
    prerender: [
      {
        where: {
          and: [
            { href_matches: [home, `${home}*/`] },
            { not: { href_matches: heavy.map((path) => `${at(path)}*`) } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
}
