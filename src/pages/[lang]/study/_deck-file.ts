import type { Lang } from '../../../lib/locales.ts';
import { codePath } from '../../../lib/routes.ts';
import { href } from '../../../lib/site.ts';
import type { DeckFile } from '../../../lib/study/deck-file.ts';
import { listDeckViews, type DeckView } from '../../../queries/decks.ts';

export interface Props {
  lang: Lang;
  deck: DeckView;
}

/** The paths of the files of every deck in every language. */
export async function getStaticPaths(): Promise<
  { params: { lang: Lang; deck: string }; props: Props }[]
> {
  return (await listDeckViews()).map(({ lang, deck }) => ({
    params: { lang, deck: deck.id },
    props: { lang, deck },
  }));
}

/** A deck as files hold it, with addresses of the public site. */
export function toDeckFile({ lang, deck }: Props, site: URL | undefined): DeckFile {
  return {
    id: deck.id,
    lang,
    title: deck.title,
    entries: deck.cards.map(({ code, phrase, status, example, card, ...view }) => ({
      code,
      phrase,
      status,
      class: view.class,
      name: { text: view.name, lang: view.nameLang },
      summary: { text: view.summary, lang: view.summaryLang },
      example,
      situation: card.situation,
      url: new URL(href(codePath(lang, code)), site).href,
    })),
  };
}
