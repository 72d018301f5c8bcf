import { expect, test } from 'vitest';
import { textOf } from './support/files.ts';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(textOf('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');
const { allowScripts } = JSON.parse(textOf('package.json')) as {
  allowScripts: Readonly<Record<string, boolean>>;
};
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Binaries of Pagefind that were not to be had when their entries were written by hand. */
const withoutHash = ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'];

test('every package is locked by a hash of its content', () => {
  expect(locked.length).toBeGreaterThan(500);
  const bare = locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
  expect(bare.map(([path]) => path)).toEqual(
    withoutHash.map((platform) => `node_modules/@pagefind/${platform}`),
  );
});

test('no package comes from elsewhere than the registry', () => {
  expect(locked.filter(([, { resolved, link }]) => resolved ?? link)).toEqual([]);
});

test('every package with an install script is judged by name, and nothing else', () => {
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path);
  expect(scripted.length).toBeGreaterThan(0);
  expect(scripted.map(nameOf).filter((name) => !(name in allowScripts))).toEqual([]);
  expect(Object.keys(allowScripts).filter((name) => !(`node_modules/${name}` in packages))).toEqual(
    [],
  );
  expect(textOf('.npmrc')).toMatch(/^strict-allow-scripts=true$/m);
});
