import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { download } from '../../../../src/lib/offline/download.ts';
import { packEdition, type Edition } from '../../../../src/lib/offline/edition.ts';
import type { Fault } from '../../../../src/lib/offline/message.ts';
import { revisionOf } from '../../../../src/lib/offline/revision.ts';
import { EditionStore } from '../../../../src/lib/offline/store.ts';
import { memoryCaches } from '../../support/memory-caches.ts';

const scope = 'https://statuary.example/docs/';
const list = `${scope}fr/offline/files.json`;

/** What a host holds, by address. */
type Contents = ReadonlyMap<string, string>;

/** The contents of a build of a few pages, with its list of files. */
async function build(pages: Readonly<Record<string, string>>): Promise<Contents> {
  const contents = new Map<string, string>();
  const files = [];
  for (const [name, text] of Object.entries(pages)) {
    const path = `/docs/fr/${name}`;
    const length = text.length;
    const revision = await revisionOf(new TextEncoder().encode(text));
    files.push({ path, revision, bytes: { identity: length, gzip: length, br: length } });
    contents.set(new URL(path, scope).href, text);
  }
  const version = await revisionOf(new TextEncoder().encode(JSON.stringify(files)));
  return contents.set(list, packEdition({ lang: 'fr', version, files }));
}

const pages = { a: 'one', b: 'two', c: 'three', d: 'four', e: 'five', f: 'six', g: 'seven' };
const newPages = { ...pages, a: 'uno', h: 'eight' };

/** Downloads from a host that answers as `answer` says. */
async function run(
  store: EditionStore,
  answer: (address: string, init: RequestInit) => string | undefined | Response,
  signal = new AbortController().signal,
) {
  const asked: string[] = [];
  const told: { done: number; total: number }[] = [];
  const fault = await download('fr', {
    store,
    scope,
    signal,
    tell: (progress) => told.push(progress),
    fetch: (address, init) => {
      asked.push(address);
      const given = answer(address, init);
      if (given === undefined) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(given instanceof Response ? given : new Response(given));
    },
  });
  return { fault, asked, told };
}

/** What the store gives for every file of the whole edition, by address. */
async function held(store: EditionStore): Promise<Map<string, string | undefined>> {
  const files = (await store.whole('fr'))?.files ?? [];
  const addresses = files.map(({ path }) => new URL(path, scope).href);
  const texts = addresses.map(async (each) => (await store.match(each))?.text());
  return new Map((await Promise.all(texts)).map((text, index) => [addresses[index] ?? '', text]));
}

const withoutList = (contents: Contents) => new Map([...contents].filter(([key]) => key !== list));

test('a language is downloaded whole', async () => {
  const store = new EditionStore(memoryCaches(), scope);
  const contents = await build(pages);
  const { fault, told } = await run(store, (address) => contents.get(address));
  expect(fault).toBeUndefined();
  expect(await held(store)).toEqual(withoutList(contents));
  expect(told[0]).toEqual({ done: 0, total: 27 });
  expect(told.at(-1)).toEqual({ done: 27, total: 27 });
  expect(await store.coming('fr')).toBeUndefined();
});

test('what has not changed is not fetched again', async () => {
  const store = new EditionStore(memoryCaches(), scope);
  const [before, after] = [await build(pages), await build(newPages)];
  await run(store, (address) => before.get(address));
  const { asked, told } = await run(store, (address) => after.get(address));
  expect(asked).toEqual([list, `${scope}fr/a`, `${scope}fr/h`]);
  expect(told.at(-1)).toEqual({ done: 8, total: 8 });
  expect(await held(store)).toEqual(withoutList(after));
});

test('the newest edition is not downloaded again', async () => {
  const store = new EditionStore(memoryCaches(), scope);
  const contents = await build(pages);
  await run(store, (address) => contents.get(address));
  const { fault, asked } = await run(store, (address) => contents.get(address));
  expect({ fault, asked }).toEqual({ fault: undefined, asked: [list] });
});

test('a download goes on where it was interrupted', async () => {
  const store = new EditionStore(memoryCaches(), scope);
  const contents = await build(pages);
  const isLate = (address: string) => /[efg]$/.test(address);
  const first = await run(store, (address) =>
    isLate(address) ? undefined : contents.get(address),
  );
  expect(first.fault).toBe('network');
  expect(await store.whole('fr')).toBeUndefined();
  expect(await store.match(`${scope}fr/a`)).toBeUndefined();
  const { fault, asked, told } = await run(store, (address) => contents.get(address));
  expect(fault).toBeUndefined();
  expect(asked.slice(1).every(isLate)).toBe(true);
  expect(told[0]).toEqual({ done: 15, total: 27 });
  expect(await held(store)).toEqual(withoutList(contents));
});

test('a list that is older than the files is read anew', async () => {
  const store = new EditionStore(memoryCaches(), scope);
  const [before, after] = [await build(pages), await build(newPages)];
  let isRead = false;
  const { fault } = await run(store, (address) => {
    if (address !== list || isRead) return after.get(address);
    isRead = true;
    return before.get(address);
  });
  expect(fault).toBeUndefined();
  expect(await held(store)).toEqual(withoutList(after));
});

test('a file from a cache on the way that is older than the list is asked for again', async () => {
  const store = new EditionStore(memoryCaches(), scope);
  const [before, after] = [await build(pages), await build(newPages)];
  const { fault, asked } = await run(store, (address, { cache }) =>
    address !== list && cache === 'default'
      ? (before.get(address) ?? after.get(address))
      : after.get(address),
  );
  expect(fault).toBeUndefined();
  expect(asked.filter((address) => address.endsWith('/a'))).toHaveLength(2);
  expect(await held(store)).toEqual(withoutList(after));
});

test.each<[Fault, string, () => string | Response | undefined]>([
  ['changed', 'other files than listed', () => 'something else'],
  ['changed', 'no such file', () => new Response('', { status: 404 })],
  ['network', 'a fault of the host', () => new Response('', { status: 503 })],
  ['network', 'nothing', () => undefined],
])('a host that sends %s: %s', async (expected, _, answer) => {
  const store = new EditionStore(memoryCaches(), scope);
  const contents = await build(pages);
  const { fault } = await run(store, (address) =>
    address === list ? contents.get(list) : answer(),
  );
  expect(fault).toBe(expected);
  expect(await store.whole('fr')).toBeUndefined();
});

test('a list that is a page for an error is a fault, too', async () => {
  const store = new EditionStore(memoryCaches(), scope);
  const { fault } = await run(store, () => '<h1>Welcome to the hotel</h1>');
  expect(fault).toBe('network');
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'refused'],
])('storage that answers %s is %s', async (name, expected) => {
  const caches = memoryCaches((address) => (address.endsWith('/d') ? name : undefined));
  const store = new EditionStore(caches, scope);
  const contents = await build(pages);
  expect((await run(store, (address) => contents.get(address))).fault).toBe(expected);
  expect(await store.whole('fr')).toBeUndefined();
  // Where room is short, nothing half stays.
  expect((await store.coming('fr')) === undefined).toBe(expected === 'full');
});

test('a cancelled download leaves nothing behind', async () => {
  const caches = memoryCaches();
  const store = new EditionStore(caches, scope);
  const contents = await build(pages);
  const controller = new AbortController();
  const { fault } = await run(
    store,
    (address) => {
      if (address.endsWith('/d')) controller.abort();
      return contents.get(address);
    },
    controller.signal,
  );
  expect(fault).toBeUndefined();
  expect(await store.whole('fr')).toBeUndefined();
  expect(await caches.keys()).toEqual(['statuary/docs/editions']);
});

test('replaced editions serve open pages until they are tidied away', async () => {
  const store = new EditionStore(memoryCaches(), scope);
  const [before, after] = [await build({ ...pages, 'x.1.txt': 'old' }), await build(newPages)];
  await run(store, (address) => before.get(address));
  await run(store, (address) => after.get(address));
  expect(await store.match(`${scope}fr/x.1.txt`)).toBeUndefined();
  expect(await (await store.matchFixed(`${scope}fr/x.1.txt?ts=1`))?.text()).toBe('old');
  await store.tidy();
  expect(await store.matchFixed(`${scope}fr/x.1.txt`)).toBeUndefined();
  expect(await held(store)).toEqual(withoutList(after));
});

test('what the browser clears in the middle of a download is noticed', async () => {
  const caches = memoryCaches();
  const store = new EditionStore(caches, scope);
  const contents = await build(pages);
  const answer = (address: string) => contents.get(address);
  const { fault } = await run(store, (address) => {
    if (address.endsWith('/g')) {
      void caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))));
    }
    return answer(address);
  });
  expect(fault).toBe('network');
  expect(await store.whole('fr')).toBeUndefined();
  expect((await run(store, answer)).fault).toBeUndefined();
  expect(await held(store)).toEqual(withoutList(contents));
});

test('a removed language is gone', async () => {
  const caches = memoryCaches();
  const store = new EditionStore(caches, scope);
  const contents = await build(pages);
  await run(store, (address) => contents.get(address));
  await store.remove('fr');
  expect(await store.all()).toEqual([]);
  expect(await caches.keys()).toEqual(['statuary/docs/editions']);
});

test('whatever a host does and whenever it changes, an edition is never a mixture', async () => {
  const builds: Contents[] = [];
  for (const value of ['1', '2', '3']) {
    builds.push(await build({ a: `a${value}`, b: `b${value}`, c: 'same', [`d${value}`]: value }));
  }
  const acts = fc.array(
    fc.record({
      // Which build the host serves from which request on, and which requests fail.
      from: fc.nat(2),
      to: fc.nat(2),
      change: fc.nat(6),
      failing: fc.array(fc.nat(8), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(acts, async (attempts) => {
      const store = new EditionStore(memoryCaches(), scope);
      for (const { from, to, change, failing } of attempts) {
        let count = 0;
        await run(store, (address) => {
          const now = count++;
          if (failing.includes(now)) return undefined;
          const contents = builds[now < change ? from : to];
          return contents?.get(address) ?? new Response('', { status: 404 });
        });
        const whole = await held(store);
        const same = builds.map(withoutList).filter((contents) => isEqual(contents, whole));
        expect(whole.size === 0 || same.length === 1).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

const isEqual = (one: Contents, other: ReadonlyMap<string, string | undefined>) =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);

test('two sites of one host keep their editions apart', async () => {
  const caches = memoryCaches();
  const contents = await build(pages);
  await run(new EditionStore(caches, scope), (address) => contents.get(address));
  const elsewhere = new EditionStore(caches, 'https://statuary.example/');
  expect(await elsewhere.all()).toEqual([]);
  await elsewhere.tidy();
  expect((await new EditionStore(caches, scope).all()).map(({ lang }) => lang)).toEqual(['fr']);
});

const edition = (version: string): Edition => ({ lang: 'fr', version, files: [] });

test('a download of a newer edition drops the one that never became whole', async () => {
  const caches = memoryCaches();
  const store = new EditionStore(caches, scope);
  for (const version of ['1', '2']) {
    await store.begin(edition(version), packEdition(edition(version)));
    await store.open(edition(version));
  }
  expect((await caches.keys()).filter((name) => name.includes('/edition/'))).toEqual([
    'statuary/docs/edition/fr/2',
  ]);
});
