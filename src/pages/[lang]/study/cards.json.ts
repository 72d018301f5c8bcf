import type { APIRoute, GetStaticPaths } from 'astro';
import { langs, type Lang } from '../../../lib/locales.ts';
import type { CardFile } from '../../../lib/study/card.ts';
import { listDecks } from '../../../queries/decks.ts';
import { listStudyCards } from '../../../queries/study-cards.ts';

export const getStaticPaths = (() =>
  langs.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

interface Props {
  lang: Lang;
}

/** The cards of a language and the decks that they belong to, for playing in the browser. */
export const GET: APIRoute<Props> = async ({ props: { lang } }) => {
  const file: CardFile = {
    cards: (await listStudyCards(lang)).map(({ card }) => card),
    decks: Object.fromEntries(
      (await listDecks(lang)).map(({ id, cards }) => [id, cards.map(({ code }) => code)]),
    ),
  };
  return new Response(JSON.stringify(file), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
