import { hashSource, inlineScripts, pagePolicy } from './policy.ts';

/** Something in a page that the content policy would stop. */
export interface Breach {
  readonly message: string;
  readonly hint: string;
}

/** Types of scripts that run or give orders; everything else in a `script` is data. */
const running =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;
const allowed = new Set(inlineScripts.map(hashSource));

/**
 * Finds what the content policy would stop in a page: scripts and styles that stand in it without
 * leave, handlers in attributes, and a page without the policy itself.
 * @param html a page as it was built, where text holds no bare `<`
 */
export function findBreaches(html: string): Breach[] {
  const breaches: Breach[] = [];
  if (!html.includes(`content="${pagePolicy}"`)) {
    breaches.push({
      message: 'The policy is missing.',
      hint: 'Put <PagePolicy /> after the encoding of the page.',
    });
  }
  for (const [, attributes = '', script = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
  )) {
    const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const isOwn = /\bsrc=/.test(attributes) || allowed.has(hashSource(script));
    if (isOwn || !running.test(type)) continue;
    breaches.push({
      message: `A script stands in the page: ${beginning(script)}`,
      hint: 'Move it to src/elements, or name it among the inline scripts of the policy.',
    });
  }
  for (const [tag, name = ''] of html.matchAll(/<[a-z][^<>]*?\s(style|on[a-z]+)=/g)) {
    breaches.push({
      message: `The attribute ${name} stands in ${beginning(tag)}`,
      hint: 'Use a class or a data attribute, or a listener in src/elements.',
    });
  }
  if (/<style\b/.test(html)) {
    breaches.push({
      message: 'A style element stands in the page.',
      hint: 'Put its rules into a stylesheet in src/styles.',
    });
  }
  return breaches;
}

const beginning = (text: string) => text.trim().slice(0, 60);
