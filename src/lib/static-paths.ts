import { langs, type Lang } from './locales.ts';

/** The static paths of a page that every language has once. */
export const perLang = () => langs.map((lang) => ({ params: { lang } }));

/**
 * The static paths of pages of which every language has several.
 * @param list the items of a language, each with the parameters and props of its page
 */
export async function perItem<Params extends Record<string, string>, Props extends object>(
  list: (lang: Lang) => Promise<readonly { readonly params: Params; readonly props: Props }[]>,
) {
  const pages = await Promise.all(
    langs.map(async (lang) =>
      (await list(lang)).map(({ params, props }) => ({
        params: { lang, ...params },
        props: { lang, ...props },
      })),
    ),
  );
  return pages.flat();
}
