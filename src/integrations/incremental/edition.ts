import { createHash } from 'node:crypto';
import { isLang, langs, type Lang } from '../../lib/locales.ts';
import { rememberText } from '../../lib/remember.ts';

/** A file of the content, by its path below the folder, with slashes. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** What pages never read: the normaliser makes of it what they do read. */
const raw: ReadonlySet<string> = new Set([
  'choose',
  'comparisons',
  'glossary',
  'handbook',
  'headers',
  'sources',
  'translations',
]);

/**
 * Kinds of pages that alone tell of a folder. Whoever lets another kind read it adds that kind here, as
 * in the two lists below; a folder that is not named concerns every page.
 */
const tellers: Readonly<Record<string, readonly string[]>> = {
  asked: ['search'],
  'header-pages': ['headers', 'search'],
  tables: ['sources', 'study'],
  terms: ['glossary', 'search'],
  upkeep: ['about'],
};

const pageOfCode = 'code';
/** Kinds of pages that tell the bodies of all codes, as cards do; others tell what lists show. */
const withBodies: readonly string[] = ['study'];
/** Kinds of pages that name other codes as the registry does, or not at all. */
const withoutLists: readonly string[] = [pageOfCode, 'glossary', 'headers'];

/** A page by what decides which files it tells of; pages of no language tell of all. */
interface Page {
  /** First folder of its address, which is a language or not. */
  readonly lang: string;
  /** The folder below, but `pageOfCode` where it is about one code. */
  readonly kind: string;
  /** The code that it is about, where it is about one. */
  readonly code: string | undefined;
}

/** A file with hashes of all that it says, and of what lists show of it. */
interface Told {
  readonly path: string;
  readonly folder: string;
  readonly lang: Lang | undefined;
  /** The code that it is about, where it is about one. */
  readonly code: string | undefined;
  readonly whole: string;
  readonly head: string;
}

/**
 * Tells pages their edition: a hash of everything that they tell, so that a page whose edition is the
 * same may be taken over from the last build. That is what belongs to no language or to theirs; of
 * codes, all of their own, and of others what lists show.
 * @param circumstances what else decides how a page reads, such as the version of Node
 * @returns the edition of a page by its path, which begins with a slash
 */
export function editionsOf(
  files: readonly ContentFile[],
  circumstances: readonly string[],
): (pathname: string) => string {
  const told = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(read);
  const ofCode = Map.groupBy(told, ({ code }) => code);
  /** What all pages of a language and kind tell, by both as a path. */
  const shared = rememberText((path) => {
    const [lang = '', kind = ''] = path.split('/');
    return hashOf([
      ...circumstances,
      ...told.flatMap((file) => [file.path, toldTo(lang, kind, file)]),
    ]);
  });
  return (pathname) => {
    const { lang, kind, code } = pageAt(pathname);
    const about = code === undefined ? [] : (ofCode.get(code) ?? []);
    const own = about.filter((file) => !isForeign(file, lang));
    return hashOf([shared(`${lang}/${kind}`), ...own.map(({ whole }) => whole)]);
  };
}

function pageAt(pathname: string): Page {
  const [, lang = '', kind = '', name = ''] = pathname.split('/');
  const code = kind === 'codes' ? /^\d{3}(?=\.md$|$)/.exec(name)?.[0] : undefined;
  return { lang, kind: code === undefined ? kind : pageOfCode, code };
}

function read({ path, text }: ContentFile): Told {
  const [folder = ''] = path.split('/');
  return {
    path,
    folder,
    lang: langs.find((lang) => path.split(/[/.]/).includes(lang)),
    code: /^(?:codes\/[^/]+|registry\/exchanges)\/(\d{3})\./.exec(path)?.[1],
    whole: hashOf([text]),
    head: folder === 'codes' ? hashOf([headOf(text)]) : '',
  };
}

/** What all pages of a language and kind tell of a file. */
function toldTo(lang: string, kind: string, file: Told): string {
  if (raw.has(file.folder)) return '';
  if (!isLang(lang)) return file.whole;
  if (isForeign(file, lang) || tellers[file.folder]?.includes(kind) === false) return '';
  if (file.code === undefined || withBodies.includes(kind)) return file.whole;
  return withoutLists.includes(kind) ? '' : file.head;
}

const isForeign = (file: Told, lang: string): boolean =>
  file.lang !== undefined && file.lang !== lang;

/** The front matter of a code's page without what that page alone shows: places, days and counts. */
function headOf(text: string): string {
  const [, front = ''] = text.split(/^---$/m);
  return front.replaceAll(/^(?: {4}(?:file|line|date|stale)|statements|disagreements): .*\n/gm, '');
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const each of parts) hash.update(`${String(each.length)}:${each}`);
  return hash.digest('hex');
}
