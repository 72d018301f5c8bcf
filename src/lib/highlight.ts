import http from 'highlight.js/lib/languages/http';
import json from 'highlight.js/lib/languages/json';
import xml from 'highlight.js/lib/languages/xml';
import { toHtml } from 'hast-util-to-html';
import { createLowlight } from 'lowlight';

const lowlight = createLowlight({ http, json, xml });

/** Plain text, such as a line of a log, as HTML. */
export function escapeHtml(text: string): string {
  return toHtml({ type: 'text', value: text.trimEnd() });
}

/** An HTTP message as HTML with classes only, so that a strict content policy lets it through. */
export function highlightHttp(message: string): string {
  return toHtml(lowlight.highlight('http', message.trimEnd()));
}
