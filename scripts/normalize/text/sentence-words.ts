/**
 * Words that begin a sentence about a status code and never begin a phrase, in the languages
 * whose script has capitals. They tell `404 Seite nicht gefunden Der Server …` apart from a
 * noun in the middle of a sentence.
 */
const words: Readonly<Record<string, string>> = {
  en: 'the this these a an it if when while your you there',
  de: 'der die das den dem ein eine dieser diese dieses wenn es server',
  fr: "le la les l' l’ un une ce cet cette ces si lorsque quand il",
  es: 'el la los las un una este esta estos si cuando se',
  pt: 'o a os as um uma este esta esse essa se quando',
  it: "il lo la i gli le l' l’ un una questo questa se quando",
  nl: 'de het een deze dit als wanneer er',
  pl: 'serwer klient ten ta to jeśli gdy żądanie',
  ru: 'сервер клиент запрос этот эта это если когда',
  tr: 'sunucu istemci bu bir',
};

const all = new Set(Object.values(words).join(' ').split(' '));

/** True when the text begins with such a word in capital form (`The server …`). */
export function beginsSentence(text: string): boolean {
  const word = /^\p{Lu}[\p{L}\p{M}]*['’]?/u.exec(text)?.[0].toLowerCase() ?? '';
  return all.has(word);
}

/** True for a text that writes nouns with capitals, as German does. */
export function capitalisesNouns(text: string, lang: string | undefined): boolean {
  if (lang !== undefined) return /^(?:de|lb|gsw|nds)\b/iu.test(lang);
  const sample = text.slice(0, 20_000);
  const inner = sample.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}/gu)?.length ?? 0;
  const lower = sample.match(/(?<=\p{Ll} )\p{Ll}{3,}/gu)?.length ?? 0;
  return inner * 4 > lower;
}
