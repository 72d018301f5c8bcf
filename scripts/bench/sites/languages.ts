import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fallbackLang } from '../../../src/lib/locales.ts';

/** From `qaa` to `qtz`. */
const most = 20 * 26;

/**
 * Keys of languages that nobody speaks, which are their BCP 47 tags as well: ISO 639-2 keeps `qaa`
 * to `qtz` for private use.
 * @throws RangeError where more are wanted than there are
 */
export function madeUpLanguages(count: number): string[] {
  if (count > most) {
    throw new RangeError(`There are only ${String(most)} languages for private use.`);
  }
  const letter = (at: number) => String.fromCharCode('a'.charCodeAt(0) + at);
  return Array.from(
    { length: count },
    (_none, at) => `q${letter(Math.floor(at / 26))}${letter(at % 26)}`,
  );
}

/** The module that lists the languages, with more of them: takes and gives its text. */
export function listLanguages(module: string, keys: readonly string[]): string {
  const end = /^\] as const satisfies/m;
  if (!end.test(module)) throw new Error('The list of languages does not end as it used to.');
  const lines = keys.map(
    (key) =>
      `  { key: '${key}', tag: '${key}', written: '${key}', label: '${key}', dir: 'ltr' },\n`,
  );
  return module.replace(end, (found) => `${lines.join('')}${found}`);
}

/**
 * Adds languages to a copy of the project, as CONTRIBUTING.md says: an entry in the list, and for
 * every folder and file of English words a copy with the key of the language.
 */
export function addLanguages(project: string, keys: readonly string[]): void {
  const list = join(project, 'src/lib/locales.ts');
  writeFileSync(list, listLanguages(readFileSync(list, 'utf8'), keys));
  for (const path of wordsOf(join(project, 'content'), fallbackLang)) {
    const extension = extname(path);
    const stem = path.slice(0, path.length - fallbackLang.length - extension.length);
    for (const key of keys) cpSync(path, `${stem}${key}${extension}`, { recursive: true });
  }
}

/** Paths of the folders and files that are named after a language. */
function wordsOf(folder: string, lang: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === lang || entry.name === `${lang}${extname(entry.name)}`) return [path];
    return entry.isDirectory() ? wordsOf(path, lang) : [];
  });
}
