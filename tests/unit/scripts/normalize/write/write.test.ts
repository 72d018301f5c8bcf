import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compare, heal, write } from '../../../../../scripts/normalize/write.ts';
import { commit, stage } from '../../../../../scripts/normalize/write/staging.ts';
import { Killed, onFailingDisk } from './failing-disk.ts';
import { asHeld, heldIn, leftIn } from './held.ts';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);
const page = (code: number, content: string) => ({ path: `codes/en/${String(code)}.mdx`, content });
const held = () => heldIn(folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-write-'));
});

describe('write', () => {
  test('writes, leaves unchanged pages alone and removes orphans', () => {
    write(folder, [page(200, 'a'), page(404, 'b')]);
    const file = at('codes/en/200.mdx');
    const before = statSync(file, { bigint: true });
    const changes = write(folder, [page(200, 'a'), page(500, 'c')]);
    expect(changes).toEqual({
      written: ['codes/en/500.mdx'],
      removed: ['codes/en/404.mdx'],
      unchanged: 1,
    });
    const after = statSync(file, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect(held()).toEqual({ 'codes/en/200.mdx': 'a', 'codes/en/500.mdx': 'c' });
    expect(readdirSync(folder)).toEqual(['codes']);
  });

  test('files that are not generated stay', () => {
    mkdirSync(at('handbook'));
    writeFileSync(at('handbook/404.yaml'), 'name: x');
    write(folder, [page(200, 'a')]);
    expect(readdirSync(at('handbook'))).toEqual(['404.yaml']);
  });

  test('compare says what write would do and does nothing', () => {
    expect(compare(folder, [page(200, 'a')]).written).toEqual(['codes/en/200.mdx']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

const old = [page(200, 'old'), page(404, 'old'), { path: 'tables/gone.json', content: 'old' }];
const next = [page(404, 'new'), page(500, 'new'), { path: 'codes/de/404.mdx', content: 'new' }];

/** How many changes a run makes on the way from the old pages to the new ones. */
function countChanges(): number {
  write(folder, old);
  const { changes } = onFailingDisk(Infinity, 'killed', () => write(folder, next));
  folder = mkdtempSync(join(tmpdir(), 'statuary-write-'));
  return changes;
}

describe('a run that is killed', () => {
  test('at any of its changes leaves whole old pages, or new ones as soon as it is healed', () => {
    const changes = countChanges();
    expect(changes).toBeGreaterThan(12);
    const seen = new Set<string>();
    for (let moment = 0; moment < changes; moment += 1) {
      folder = mkdtempSync(join(tmpdir(), 'statuary-write-'));
      write(folder, old);
      const { thrown } = onFailingDisk(moment, 'killed', () => write(folder, next));
      expect(thrown).toBeInstanceOf(Killed);
      // Whatever happened, no page is half of one.
      for (const text of Object.values(held())) expect(['old', 'new']).toContain(text);
      heal(folder);
      expect([asHeld(old), asHeld(next)]).toContainEqual(held());
      expect(leftIn(folder)).toEqual([]);
      seen.add(JSON.stringify(held()));
      write(folder, next);
      expect(held()).toEqual(asHeld(next));
    }
    expect(seen.size).toBe(2);
  });

  test('at any change of its healing can be healed again', () => {
    for (let moment = 0; moment < 20; moment += 1) {
      folder = mkdtempSync(join(tmpdir(), 'statuary-write-'));
      write(folder, old);
      const written = next.map(({ path }) => path);
      commit(stage(folder, next), { written, wanted: written });
      onFailingDisk(moment, 'killed', () => heal(folder));
      heal(folder);
      expect(held()).toEqual(asHeld(next));
      expect(leftIn(folder)).toEqual([]);
    }
  });

  test.each([
    ['torn', '{"written":["codes/en/404'],
    ['empty', ''],
    ['foreign', '[]'],
    ['hostile', '{"written":["codes/../../x"],"wanted":[]}'],
    ['greedy', '{"written":[],"wanted":["handbook/404.yaml"]}'],
  ])('with a journal that is %s has committed nothing', (_, journal) => {
    write(folder, old);
    mkdirSync(at('.staged-broken'));
    writeFileSync(at('.staged-broken/journal.json'), journal);
    expect(heal(folder)).toBeUndefined();
    expect(held()).toEqual(asHeld(old));
    expect(leftIn(folder)).toEqual([]);
  });
});

describe('a disk that fails', () => {
  test.each([
    ['ENOSPC', 'The disk is full. (ENOSPC)', 'Free some space.'],
    ['EROFS', 'The disk can only be read. (EROFS)', 'Let it be written to'],
    ['EACCES', 'The system does not allow it. (EACCES)', 'Change the permissions'],
    ['EIO', 'The disk does not answer. (EIO)', 'Check the disk.'],
    ['EXYZ', 'EXYZ: ', 'See what the system says.'],
  ])('with %s at any change is told, and the pages stay whole', (code, message, hint) => {
    const changes = countChanges();
    for (let moment = 0; moment < changes; moment += 1) {
      folder = mkdtempSync(join(tmpdir(), 'statuary-write-'));
      write(folder, old);
      const { result } = onFailingDisk(moment, code, () => write(folder, next));
      expect(result).toMatchObject({ rule: 'unwritable', level: 'error' });
      if (result === undefined || !('rule' in result)) continue;
      expect(result.message).toContain(message);
      expect(result.hint).toContain(hint);
      if (result.hint.endsWith('the pages are as they were.')) {
        expect(held()).toEqual(asHeld(old));
        expect(leftIn(folder)).toEqual([]);
      } else {
        expect(result.hint).toContain('it completes what was begun.');
        heal(folder);
        expect(held()).toEqual(asHeld(next));
      }
      write(folder, next);
      expect(held()).toEqual(asHeld(next));
      expect(leftIn(folder)).toEqual([]);
    }
  });

  test('an error that is not the system’s is thrown', () => {
    expect(() => write(folder, [{ path: 'codes/\0', content: '' }])).toThrow('null bytes');
  });
});

/** Things that stand where the normaliser writes; `elsewhere` is a folder of somebody else. */
const strays: readonly (readonly [name: string, put: () => void])[] = [
  ['a folder where a page belongs', () => mkdirSync(at('codes/en/500.mdx/x'), { recursive: true })],
  [
    'a full folder where a page belongs',
    () => {
      mkdirSync(at('codes/de/404.mdx'), { recursive: true });
      writeFileSync(at('codes/de/404.mdx/a.txt'), 'a');
    },
  ],
  [
    'a file where a folder belongs',
    () => {
      writeFileSync(at('codes/de'), 'a');
    },
  ],
  [
    'a link to a folder where a folder belongs',
    () => {
      symlinkSync(at('elsewhere'), at('codes/de'));
    },
  ],
  [
    'a link for a generated folder',
    () => {
      symlinkSync(at('elsewhere'), at('terms'));
    },
  ],
  [
    'a link to a file where a page belongs',
    () => {
      symlinkSync(at('elsewhere/404.mdx'), at('codes/en/500.mdx'));
    },
  ],
  [
    'a link in a circle',
    () => {
      symlinkSync('500.mdx', at('codes/en/500.mdx'));
    },
  ],
  [
    'a link that leads nowhere',
    () => {
      symlinkSync('nowhere', at('codes/en/stray'));
    },
  ],
  [
    'a name that is no UTF-8',
    () => {
      writeFileSync(strange(at('codes/en/')), 'a');
    },
  ],
  [
    'a folder whose name is no UTF-8',
    () => {
      mkdirSync(strange(at('codes/')));
    },
  ],
];

const strange = (path: string) =>
  Buffer.concat([Buffer.from(path), Buffer.from([0xff, 0xfe, 0x2e])]);

describe('what does not belong there', () => {
  test.each(strays)('%s is replaced, and what it leads to is left alone', (_, put) => {
    write(folder, old);
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/404.mdx'), 'new');
    put();
    write(folder, next);
    expect(held()).toEqual(asHeld(next));
    expect(readdirSync(at('codes')).sort()).toEqual(['de', 'en']);
    expect(readFileSync(at('elsewhere/404.mdx'), 'utf8')).toBe('new');
    expect(readdirSync(at('elsewhere'))).toEqual(['404.mdx']);
    expect(write(folder, next)).toMatchObject({ written: [], removed: [] });
  });

  test('a file in the place of the output folder is told', () => {
    writeFileSync(at('out'), '');
    expect(write(at('out'), next)).toMatchObject({
      rule: 'unwritable',
      message: 'It could not be written: A file stands where a folder is needed. (ENOTDIR)',
    });
  });
});
