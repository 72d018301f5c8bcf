import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { licencesPath, workerPath } from '../lib/routes.ts';
import { moduleOwner, workboxPackages } from '../lib/shipped/module-owner.ts';
import { writeBill, writeLicences, type ShippedPackage } from '../lib/shipped/package.ts';

/**
 * Lists the packages that have a part in what is sent to browsers, with their licences: those whose
 * modules the bundler put into a file, those of the service worker and Pagefind, which bundle
 * themselves.
 */
export function licences(): AstroIntegration {
  const owners = new Set<string>();
  let modules = '';
  return {
    name: 'statuary:licences',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        modules = fileURLToPath(new URL('./node_modules', config.root));
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [collect(owners, 'client')],
            worker: { plugins: () => [collect(owners)] },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const worker = readFileSync(join(root, workerPath), 'utf8');
        for (const name of workboxPackages(worker)) addWithNeeds(owners, name, modules);
        if (existsSync(join(root, 'pagefind'))) owners.add('pagefind');
        const packages = [...owners].sort().map((name) => readPackage(join(modules, name)));
        await Promise.all([
          writeFile(join(root, licencesPath), writeLicences(packages)),
          writeFile(join(root, 'bom.json'), writeBill(packages)),
        ]);
        logger.info(packages.map(({ name, version }) => `${name} ${version}`).join(', '));
      },
    },
  };
}

/**
 * Collects the packages whose modules end up in files.
 * @param only name of the environment that counts, where there are several
 */
function collect(owners: Set<string>, only?: string): Plugin {
  return {
    name: 'statuary:collect-packages',
    generateBundle(_, bundle) {
      if (only !== undefined && this.environment.name !== only) return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const id of Object.keys(file.modules)) {
          const owner = moduleOwner(id);
          if (owner !== undefined) owners.add(owner);
        }
      }
    },
  };
}

/** Adds a package and whatever it needs, for one that is bundled where nobody can look. */
function addWithNeeds(owners: Set<string>, name: string, modules: string): void {
  if (owners.has(name)) return;
  owners.add(name);
  const { dependencies = {} } = readManifest(join(modules, name));
  for (const needed of Object.keys(dependencies)) addWithNeeds(owners, needed, modules);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function readPackage(folder: string): ShippedPackage {
  const { name, version, license = 'NOASSERTION' } = readManifest(folder);
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (each) => each.isFile() && /^licen[cs]e/i.test(each.name),
  );
  const text = file ? readFileSync(join(folder, file.name), 'utf8') : '';
  // What a tool bundles into itself is not what it puts into the pages.
  const [own = ''] = text.split(/^#+ Licenses of bundled dependencies/m);
  return { name, version, licence: license, text: own };
}
