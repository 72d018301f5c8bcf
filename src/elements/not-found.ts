import { bestLang, isLang, type Lang } from '../lib/locales.ts';
import { guessFromPath } from '../lib/mistyped.ts';
import { classPath, codePath, withBase } from '../lib/routes.ts';
import { classOf } from '../lib/status-code.ts';

/** Shows the reader's language only and offers the code that the address seems to mean. */
class NotFound extends HTMLElement {
  connectedCallback() {
    const { base = '/', known = '{}' } = this.dataset;
    const { lang: asked, code } = guessFromPath(`/${location.pathname.slice(base.length)}`);
    const lang = asked ?? storedLang() ?? bestLang(navigator.languages);
    for (const section of this.querySelectorAll('section')) {
      section.hidden = section.dataset['lang'] !== lang;
    }
    document.documentElement.lang = lang;
    if (code === undefined) return;
    const phrases = JSON.parse(known) as Readonly<Record<string, string>>;
    const phrase = phrases[code];
    if (phrase !== undefined) {
      this.#fill(lang, '.guess', `${String(code)} ${phrase}`, withBase(codePath(lang, code), base));
    } else {
      const key = classOf(code);
      this.#fill(lang, '.unknown', String(code));
      const sentence = this.querySelector(`[data-lang="${lang}"] .unknown`);
      sentence?.append(' ', link(key, withBase(classPath(lang, key), base)));
    }
  }

  /** Puts text, as a link where there is an address, in place of `{{code}}` and shows the line. */
  #fill(lang: Lang, selector: string, text: string, address?: string) {
    const line = this.querySelector<HTMLElement>(`[data-lang="${lang}"] ${selector}`);
    if (!line) return;
    const [before = '', after = ''] = line.textContent.split('{{code}}');
    const part = address === undefined ? document.createTextNode(text) : link(text, address);
    line.replaceChildren(before.trimStart(), part, after.trimEnd());
    line.hidden = false;
  }
}

function link(text: string, address: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  anchor.dir = 'ltr';
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
