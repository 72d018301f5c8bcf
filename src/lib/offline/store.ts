import { editionPath } from '../routes.ts';
import { unpackEdition, type Edition } from './edition.ts';

/**
 * The downloaded editions in the browser's storage. Each edition has a cache of its own. A record
 * names the whole edition of a language, and one put into the cache of records switches to another
 * at once; a second record names the edition that is being downloaded.
 */
export class EditionStore {
  readonly #caches: CacheStorage;
  readonly #scope: string;
  readonly #prefix: string;

  /** @param scope address of the site with a slash at its end */
  constructor(caches: CacheStorage, scope: string) {
    this.#caches = caches;
    this.#scope = scope;
    this.#prefix = `statuary${new URL(scope).pathname}`;
  }

  /** The whole edition of a language; none where it was never downloaded. */
  whole(lang: string): Promise<Edition | undefined> {
    return this.#read(this.#wholeKey(lang));
  }

  /** The edition of a language of which a part has arrived. */
  coming(lang: string): Promise<Edition | undefined> {
    return this.#read(this.#comingKey(lang));
  }

  /** All whole editions. */
  async all(): Promise<Edition[]> {
    if (!(await this.#caches.has(this.#recordsName))) return [];
    const keys = await (await this.#records()).keys();
    const found = await Promise.all(
      keys.filter(({ url }) => !url.endsWith(coming)).map(({ url }) => this.#read(url)),
    );
    return found.filter((edition) => edition !== undefined);
  }

  /** Opens the cache of an edition. */
  open({ lang, version }: Pick<Edition, 'lang' | 'version'>): Promise<Cache> {
    return this.#caches.open(`${this.#editions}${lang}/${version}`);
  }

  /** Notes that an edition is being downloaded, and drops an older one that never became whole. */
  async begin(edition: Edition, text: string): Promise<void> {
    const before = await this.coming(edition.lang);
    await (await this.#records()).put(this.#comingKey(edition.lang), asRecord(text));
    if (before && before.version !== edition.version) await this.#drop(before);
  }

  /**
   * Makes an edition the one of its language.
   * @throws Error if its cache lacks a file, as when the browser has cleared it meanwhile
   */
  async finish(edition: Edition, text: string): Promise<void> {
    const { lang, files } = edition;
    const there = new Set((await (await this.open(edition)).keys()).map(({ url }) => url));
    const lacking = files.find(({ path }) => !there.has(new URL(path, this.#scope).href));
    if (lacking) throw new Error(`${lacking.path} is missing`);
    const records = await this.#records();
    await records.put(this.#wholeKey(lang), asRecord(text));
    await records.delete(this.#comingKey(lang));
  }

  /** Drops what has arrived of an edition that is not whole. */
  async giveUp(lang: string): Promise<void> {
    const edition = await this.coming(lang);
    if (!edition) return;
    await (await this.#records()).delete(this.#comingKey(lang));
    await this.#drop(edition);
  }

  /** Removes everything of a language. */
  async remove(lang: string): Promise<void> {
    const records = await this.#records();
    await records.delete(this.#wholeKey(lang));
    await records.delete(this.#comingKey(lang));
    await this.#dropAll((name) => name.startsWith(`${this.#editions}${lang}/`));
  }

  /** Removes the editions that have been replaced. No page that was made of one may be open. */
  async tidy(): Promise<void> {
    const whole = await this.all();
    const unfinished = await Promise.all((await this.#langs()).map((lang) => this.coming(lang)));
    const wanted = new Set(
      [...whole, ...unfinished].map((edition) => edition && `${edition.lang}/${edition.version}`),
    );
    await this.#dropAll(
      (name) => name.startsWith(this.#editions) && !wanted.has(name.slice(this.#editions.length)),
    );
  }

  /** A file of the whole editions, by its address. */
  async match(address: string): Promise<Response | undefined> {
    for (const edition of await this.all()) {
      const found = await (await this.open(edition)).match(address, asAsked);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * A file whose name follows from what it holds, by its address: so any edition will do, one that a
   * newer has replaced and one of which only a part has arrived.
   */
  async matchFixed(address: string): Promise<Response | undefined> {
    for (const name of await this.#caches.keys()) {
      if (!name.startsWith(this.#editions)) continue;
      const found = await (await this.#caches.open(name)).match(address, asAsked);
      if (found) return found;
    }
    return undefined;
  }

  get #editions(): string {
    return `${this.#prefix}edition/`;
  }

  get #recordsName(): string {
    return `${this.#prefix}editions`;
  }

  #records(): Promise<Cache> {
    return this.#caches.open(this.#recordsName);
  }

  #wholeKey(lang: string): string {
    return new URL(editionPath(lang).slice(1), this.#scope).href;
  }

  #comingKey(lang: string): string {
    return `${this.#wholeKey(lang)}${coming}`;
  }

  async #read(key: string): Promise<Edition | undefined> {
    if (!(await this.#caches.has(this.#recordsName))) return undefined;
    const record = await (await this.#records()).match(key);
    return record && unpackEdition(await record.text());
  }

  async #langs(): Promise<string[]> {
    const names = (await this.#caches.keys()).filter((name) => name.startsWith(this.#editions));
    return [...new Set(names.map((name) => name.slice(this.#editions.length).split('/')[0] ?? ''))];
  }

  #drop({ lang, version }: Edition): Promise<boolean> {
    return this.#caches.delete(`${this.#editions}${lang}/${version}`);
  }

  async #dropAll(isOld: (name: string) => boolean): Promise<void> {
    const names = await this.#caches.keys();
    await Promise.all(names.filter(isOld).map((name) => this.#caches.delete(name)));
  }
}

const coming = '?coming';
// Every host sends the same file, whatever stands behind its path and whatever it says of varying.
const asAsked = { ignoreSearch: true, ignoreVary: true };
const asRecord = (text: string) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });
