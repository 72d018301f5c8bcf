import { bestLang, isLang, type Lang } from '../lib/locales.ts';
import { guessFromPath } from '../lib/mistyped.ts';
import { codePath, withBase } from '../lib/routes.ts';
import { classOf } from '../lib/status-code.ts';
import { nearestCodes, treatedAs, verdictOf } from '../lib/unknown-code.ts';

/** Shows the reader's language only, and answers the number that the address seems to mean. */
class NotFound extends HTMLElement {
  connectedCallback() {
    const { base = '/' } = this.dataset;
    const { lang: asked, code } = guessFromPath(`/${location.pathname.slice(base.length)}`);
    const lang = asked ?? storedLang() ?? bestLang(navigator.languages);
    for (const section of this.querySelectorAll('section')) {
      section.hidden = section.dataset['lang'] !== lang;
    }
    const section = this.querySelector<HTMLElement>(`[data-lang="${lang}"]`);
    if (!section) return;
    document.documentElement.lang = section.lang;
    document.documentElement.dir = section.dir;
    if (code !== undefined) answer(section, code, lang, base);
  }
}

/** Offers the page of a code, or tells what is known of a number that has none. */
function answer(section: HTMLElement, code: number, lang: Lang, base: string): void {
  const labels = JSON.parse(section.dataset['labels'] ?? '{}') as Readonly<Record<string, string>>;
  const linkTo = (to: number) =>
    link(`${String(to)} ${labels[to] ?? ''}`, withBase(codePath(lang, to), base));
  if (labels[code] !== undefined) {
    fill(section.querySelector('.guess'), linkTo(code), '');
    return;
  }
  const verdict = verdictOf(code);
  const shown = code === 0 ? '0' : String(code).padStart(3, '0');
  show(section.querySelector('.unknown'));
  fill(section.querySelector(`[data-verdict="${verdict}"]`), shown, String(treatedAs(code)));
  if (verdict !== 'below') {
    const classLink = section.querySelector<HTMLElement>(`[data-key="${classOf(code)}"]`);
    show(classLink);
    show(classLink?.parentElement ?? null);
  }
  const near = nearestCodes(code, Object.keys(labels).map(Number)).map((to) => {
    const item = document.createElement('li');
    item.append(linkTo(to));
    return item;
  });
  section.querySelector('.near')?.replaceChildren(...near);
}

/** Puts a number into its place in a sentence, and shows the sentence. */
function fill(line: HTMLElement | null, code: Node | string, classCode: string): void {
  const sentence = line?.textContent.trim().replace('{{class}}', classCode) ?? '';
  const [before = '', after = ''] = sentence.split('{{code}}');
  line?.replaceChildren(before, code, after);
  show(line);
}

function show(element: HTMLElement | null): void {
  if (element) element.hidden = false;
}

function link(text: string, address: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}

function storedLang(): Lang | undefined {
  try {
    const lang = localStorage.getItem('lang');
    return isLang(lang) ? lang : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('not-found', NotFound);
