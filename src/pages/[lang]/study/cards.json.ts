import type { APIRoute } from 'astro';
import type { CardFile } from '../../../lib/study/card.ts';
import { listDecks } from '../../../queries/decks.ts';
import { listStudyCards } from '../../../queries/study-cards.ts';
import { currentLang } from '../../../i18n/current.ts';
import { perLang } from '../../../lib/static-paths.ts';

export const getStaticPaths = perLang;

/** The cards of a language and the decks that they belong to, for playing in the browser. */
export const GET: APIRoute = async ({ params }) => {
  const lang = currentLang(params);
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
