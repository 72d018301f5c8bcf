import apache from 'highlight.js/lib/languages/apache';
import csharp from 'highlight.js/lib/languages/csharp';
import go from 'highlight.js/lib/languages/go';
import http from 'highlight.js/lib/languages/http';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import nginx from 'highlight.js/lib/languages/nginx';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import xml from 'highlight.js/lib/languages/xml';
import { toHtml } from 'hast-util-to-html';
import { createLowlight } from 'lowlight';
import { rememberText } from './remember.ts';

const languages = { apache, csharp, go, java, javascript, nginx, php, python, ruby, rust };
const code = createLowlight(languages);

// Of its own, because the content of a message is highlighted as what it looks like, and prose in
// it must not look like a programming language.
const wire = createLowlight({ http, json, xml });

/** A programming or configuration language that the site highlights. */
export type Language = keyof typeof languages;

/** Plain text, such as a line of a log, as HTML. */
export function escapeHtml(text: string): string {
  return toHtml({ type: 'text', value: text.trimEnd() });
}

/** An HTTP message as HTML with classes only, so that a strict content policy lets it through. */
export const highlightHttp = rememberText((message) =>
  toHtml(wire.highlight('http', message.trimEnd())),
);

/** Source code as HTML with classes only. */
export function highlightCode(language: Language, text: string): string {
  return highlightIn(language)(text);
}

/** Pages of one code in several languages show the same snippets. */
const highlightIn = rememberText((language) =>
  rememberText((text) => toHtml(code.highlight(language, text.trimEnd()))),
);
