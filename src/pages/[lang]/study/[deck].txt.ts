import type { APIRoute } from 'astro';
import { useStrings } from '../../../i18n/index.ts';
import { writeAnki } from '../../../lib/study/anki.ts';
import { toDeckFile, type Props } from './_deck-file.ts';

export { getStaticPaths } from './_deck-file.ts';

/** A deck for Anki's text import. */
export const GET: APIRoute<Props> = ({ props, site }) => {
  const t = useStrings(props.lang);
  const names = {
    deck: t('study.anki.deck', { deck: props.deck.title }),
    notetype: t('study.anki.notetype'),
  };
  return new Response(writeAnki(toDeckFile(props, site), names), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
