import type { SpeculationRules } from '../../lib/speculation.ts';

/** How long the pointer rests on a link before its page is fetched, in milliseconds. */
const rest = 150;

/**
 * Fetches the document behind a link on which the pointer rests or a finger lies, once, where the
 * rules want it. Browsers that cannot match addresses or fetch in advance do nothing.
 * @param text speculation rules as JSON
 */
export function prepareByRules(text: string): void {
  if (!('URLPattern' in window) || !document.createElement('link').relList.supports('prefetch')) {
    return;
  }
  const { prerender } = JSON.parse(text) as SpeculationRules;
  const [wanted, { not: unwanted }, { not: excepted }] = prerender[0].where.and;
  const fetched = new Set([withoutFragment(location.href)]);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const prepare = (link: HTMLAnchorElement) => {
    const address = withoutFragment(link.href);
    if (link.matches(excepted.selector_matches)) return;
    if (fetched.has(address)) return;
    fetched.add(address);
    if (matches(wanted, address) && !matches(unwanted, address)) prefetch(address);
  };
  document.addEventListener('pointerover', ({ target }) => {
    clearTimeout(waiting);
    const link = linkOf(target);
    if (link) waiting = setTimeout(prepare, rest, link);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const link = linkOf(target);
    if (link) prepare(link);
  });
}

function prefetch(address: string): void {
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = address;
  document.head.append(hint);
}

const matches = (
  { href_matches: patterns }: { href_matches: readonly string[] },
  address: string,
) => patterns.some((pattern) => new URLPattern(pattern, location.href).test(address));

const linkOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

const withoutFragment = (address: string) => address.replace(/#.*/, '');
