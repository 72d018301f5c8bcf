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

const languages = {
  apache,
  csharp,
  go,
  http,
  java,
  javascript,
  json,
  nginx,
  php,
  python,
  ruby,
  rust,
  xml,
};
const lowlight = createLowlight(languages);

/** A language that the site highlights. */
export type Language = keyof typeof languages;

/** Plain text, such as a line of a log, as HTML. */
export function escapeHtml(text: string): string {
  return toHtml({ type: 'text', value: text.trimEnd() });
}

/** Code or an HTTP message as HTML with classes only, which a strict content policy lets through. */
export function highlight(language: Language, text: string): string {
  return toHtml(lowlight.highlight(language, text.trimEnd()));
}
