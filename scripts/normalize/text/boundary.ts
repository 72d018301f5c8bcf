import { beginsSentence } from './sentence-words.ts';

/**
 * How the end of a phrase shows in the line: `end` of the text; `mark` by a dash, a colon or a
 * gap; `stop` by a full stop; `glue` by a capital against a small letter (`FoundThe`); `capital`
 * by a capital after a space; `running` by nothing that can be seen.
 */
export type Boundary = 'end' | 'mark' | 'stop' | 'glue' | 'capital' | 'running';

/** What stands between a phrase and its text. */
const mark =
  /^(?:\s*[:：=|→]+>?(?=\s|$|[^\d\s])|\s+[–—−-]+>?\s|[–—]|[\t\u3000]|\s{2,}|\s*(?:\*\*|__)|[（(])/u;
const stop = /^\s*[.。．](?=\s|$|\p{Lo}|\p{Lu})/u;

/** A space in a script that writes none between words. */
const spacedOut =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\s[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;

/** Tells the boundary behind the first `end` characters of a text. */
export function boundaryAt(text: string, end: number): Boundary {
  const after = text.slice(end, end + 12);
  if (/^\s*$/u.test(after)) return text.length - end <= 12 ? 'end' : 'mark';
  if (mark.test(after)) return 'mark';
  if (stop.test(after)) return 'stop';
  if (/^\p{Lu}/u.test(after)) return 'glue';
  return /^\s+["“«„]?[\p{Lu}\p{Lo}]/u.test(after) ? 'capital' : 'running';
}

/** Length of the boundary's own characters, which belong to neither side. */
export function boundaryLength(text: string, end: number): number {
  const after = text.slice(end, end + 40);
  const sign = (mark.exec(after) ?? stop.exec(after))?.[0] ?? '';
  return /[（(]$/u.test(sign) ? sign.length - 1 : sign.length;
}

/** Longest phrase that is believed when nothing but the form of the text speaks for it. */
const longestPhrase = 70;
const mostWords = 7;

/** The first place in `text` where a sign ends a short beginning, or -1. */
export function firstMark(text: string): number {
  const window = text.slice(0, longestPhrase + 12);
  for (let at = 1; at < Math.min(window.length, longestPhrase); at += 1) {
    const after = window.slice(at, at + 12);
    if (/^[.!?。！？](?:\s|$)/u.test(after)) return -1;
    if (mark.test(after) || spacedOut.test(text.slice(at - 1, at + 2)))
      return isShort(text.slice(0, at)) ? at : -1;
  }
  return -1;
}

/** Where the first sentence ends when it is short enough for a phrase, or -1. */
export function firstStop(text: string): number {
  const at = /[.。．](?=\s|$|\p{Lo})/u.exec(text.slice(0, longestPhrase))?.index ?? -1;
  return at > 0 && isShort(text.slice(0, at)) ? at : -1;
}

/**
 * The first capital against a small letter (`VerrouilléLa`) that begins a word `known` accepts; two
 * capitals are the rest of a name (`WebDAV`).
 */
export function firstGlue(text: string, known: (word: string) => boolean): number {
  const window = text.slice(0, longestPhrase + 12);
  for (const match of window.matchAll(/(?<=\p{Ll}\p{M}?)(?=\p{Lu}(?!\p{Lu}))/gu)) {
    const word = /^\p{L}+/u.exec(window.slice(match.index))?.[0] ?? '';
    if (isShort(text.slice(0, match.index)) && known(word)) return match.index;
  }
  return -1;
}

/**
 * The first capitalised word after a small one (`Page introuvable Le serveur`), or the last
 * capital of a run of capitalised words (`Too Many Request The client`), or -1. With
 * `strict` only words that begin sentences count, as where all nouns have capitals.
 */
export function firstCapital(text: string, strict: boolean): number {
  const window = text.slice(0, longestPhrase + 20);
  let previous = '';
  for (const match of window.matchAll(/\S+/gu)) {
    const word = match[0];
    if (match.index > longestPhrase) return -1;
    if (match.index > 0 && isStart(text.slice(match.index), previous, strict)) {
      const end = window.slice(0, match.index).trimEnd().length;
      return isShort(text.slice(0, end)) ? end : -1;
    }
    if (/[.,;:!?。，；：]$/u.test(word)) return -1;
    previous = word;
  }
  return -1;
}

function isStart(text: string, previous: string, strict: boolean): boolean {
  // A sentence has more than its first words: `Not Implemented Yet` is not cut in two.
  if (!/^\p{Lu}[\p{Ll}\p{M}]*['’]?\S*\s+\S+\s+\S/u.test(text)) return false;
  if (/^\p{Lu}{2}/u.test(text)) return false;
  if (beginsSentence(text)) return true;
  if (strict) return false;
  // The last capital of a title: `Too Many Request The client`, `See Other Server sent`.
  return /^\p{Ll}/u.test(previous) || /^\S+\s+\p{Ll}/u.test(text);
}

function isShort(phrase: string): boolean {
  if (phrase.length > longestPhrase || beginsSentence(phrase)) return false;
  return (phrase.match(/\S+/gu)?.length ?? 0) <= mostWords;
}
