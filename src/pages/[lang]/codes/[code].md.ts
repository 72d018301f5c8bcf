import type { APIRoute, GetStaticPaths } from 'astro';
import { listCodeViews, type CodeView } from '../../../queries/codes.ts';
import type { Lang } from '../../../lib/locales.ts';
import { codeAsMarkdown } from './_markdown.ts';

export const getStaticPaths = (async () =>
  (await listCodeViews()).map(({ lang, view }) => ({
    params: { lang, code: String(view.code) },
    props: { lang, view },
  }))) satisfies GetStaticPaths;

interface Props {
  lang: Lang;
  view: CodeView;
}

/** The page of a code as a Markdown file. */
export const GET: APIRoute<Props> = ({ props: { lang, view }, site }) =>
  new Response(codeAsMarkdown(lang, view, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
