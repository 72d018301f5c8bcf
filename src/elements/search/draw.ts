import { classOf } from '../../lib/status-code.ts';
import type { Result } from '../../lib/search/result.ts';

/** A result as a link: number, phrase and name, and the words in their context. */
export function drawResult({
  url,
  code,
  title,
  name,
  section,
  context,
}: Result): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  if (code !== undefined) link.dataset['class'] = classOf(code);
  const label = span('label');
  label.append(code === undefined ? title : wire(title), ...(name === '' ? [] : [` — ${name}`]));
  const words = span('excerpt');
  if (section !== '') words.append(span('from', section), ' ');
  words.append(...context.map(({ text, marked }) => (marked ? mark(text) : text)));
  link.append(span('number', code === undefined ? '' : String(code)), label, words);
  return link;
}

function span(name: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

/** The phrase on the wire is English, and reads from left to right, wherever it stands. */
function wire(phrase: string): HTMLElement {
  const element = document.createElement('bdi');
  element.lang = 'en';
  element.dir = 'ltr';
  element.textContent = phrase;
  return element;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
