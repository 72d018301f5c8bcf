import fs, { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isThere, listCodeFiles, readBytes } from '../../../../scripts/normalize/read/files.ts';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-read-'));
});

/** Something happens to files while one of them is read. */
function whileReading<T>(happens: (time: number) => void, read: () => T): T {
  const real = fs.readFileSync;
  let time = 0;
  Object.assign(fs, {
    readFileSync: (...order: Parameters<typeof real>) => {
      const bytes = real(...order);
      happens(time++);
      return bytes;
    },
  });
  syncBuiltinESMExports();
  try {
    return read();
  } finally {
    Object.assign(fs, { readFileSync: real });
    syncBuiltinESMExports();
  }
}

const textOf = (read: ReturnType<typeof readBytes>) =>
  'rule' in read ? read.message : Buffer.from(read).toString();

describe('readBytes', () => {
  test('a file that changes once while it is read is read again', () => {
    writeFileSync(at('a'), 'half');
    const change = (time: number) => {
      if (time === 0) writeFileSync(at('a'), 'whole file');
    };
    expect(textOf(whileReading(change, () => readBytes(at('a'))))).toBe('whole file');
  });

  test('a file that never stops changing is told', () => {
    writeFileSync(at('a'), 'a');
    const grow = (time: number) => {
      writeFileSync(at('a'), 'a'.repeat(time + 2));
    };
    expect(textOf(whileReading(grow, () => readBytes(at('a'))))).toBe(
      'It changed each time that it was read.',
    );
  });

  test('a file that vanishes while it is read is told', () => {
    writeFileSync(at('a'), 'a');
    const vanish = () => {
      fs.rmSync(at('a'));
    };
    expect(textOf(whileReading(vanish, () => readBytes(at('a'))))).toBe(
      'There is no such file. (ENOENT)',
    );
  });

  const strays: readonly (readonly [name: string, put: () => void, message: string])[] = [
    [
      'a folder',
      () => {
        mkdirSync(at('x'));
      },
      'This is a folder or a device',
    ],
    [
      'a pipe',
      () => {
        spawnSync('mkfifo', [at('x')]);
      },
      'This is a folder or a device',
    ],
    [
      'an endless device',
      () => {
        symlinkSync('/dev/zero', at('x'));
      },
      'This is a folder or a device',
    ],
    [
      'a link to nothing',
      () => {
        symlinkSync('nothing', at('x'));
      },
      'There is no such file',
    ],
    [
      'a link in a circle',
      () => {
        symlinkSync('x', at('x'));
      },
      'Its links lead in a circle',
    ],
  ];

  test.each(strays)('%s is there, and told', (_, put, message) => {
    put();
    expect(isThere(at('x'))).toBe(true);
    expect(readBytes(at('x'))).toMatchObject({ rule: 'unreadable', level: 'error', file: at('x') });
    expect(textOf(readBytes(at('x')))).toContain(message);
  });

  test('a link to a file is read', () => {
    writeFileSync(at('a'), 'text');
    symlinkSync('a', at('b'));
    expect(textOf(readBytes(at('b')))).toBe('text');
  });
});

describe('listCodeFiles', () => {
  const told = (path: string) => {
    const { files, problems } = listCodeFiles(path);
    return [files.map(({ code }) => code), problems.map(({ rule }) => rule)];
  };

  test('a folder that is missing has none; a file in its place is told', () => {
    expect(told(at('fr'))).toEqual([[], []]);
    writeFileSync(at('fr'), '');
    expect(told(at('fr'))).toEqual([[], ['unreadable']]);
  });

  test('names that are no codes are told, and hidden files of editors are not', () => {
    const names = [
      '404.yaml',
      '.#404.yaml',
      '._404.yaml',
      '404.yaml~',
      '404 (copy).yaml',
      '4040.yaml',
    ];
    for (const name of names) writeFileSync(at(name), '');
    writeFileSync(
      Buffer.concat([Buffer.from(at('4')), Buffer.from([0xff]), Buffer.from('.yaml')]),
      '',
    );
    expect(told(folder)).toEqual([[404], ['file-name', 'file-name', 'file-name']]);
  });
});
