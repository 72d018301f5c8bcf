import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The module that Astro makes of a `<script>` in a component. */
const scriptOfComponent = /\?astro&type=script&index=\d+/;
const owner = /[?&]owner=([^&]+)/;
/** Its own modules: only these are copied. What packages share stays in files of its own. */
const ownModule = /\/src\/(elements|lib)\/(?:[^?]+\/)?([^/?]+)\.ts(?:\?worker&url)?$/;
/** What Vite wraps around each `import()`, to load styles and neighbours with it. */
const preloader = '\0vite/preload-helper.js';
const plainImport = '\0statuary:plain-import';

/**
 * Makes the script of a page one file, and each of those that are imported later, by `import()`: it
 * gets a copy of each module that it shares with others, which would otherwise become a file and a
 * request more, begun only when the first has come.
 */
export function wholeScripts(): AstroIntegration {
  return {
    name: 'statuary:whole-scripts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const output = {
          entryFileNames: ({ moduleIds }: { moduleIds: readonly string[] }) =>
            `${config.build.assets}/${nameOf(moduleIds)}.[hash].js`,
        };
        updateConfig({
          vite: {
            plugins: [copyShared()],
            environments: {
              client: { build: { modulePreload: false, rolldownOptions: { output } } },
            },
          },
        });
      },
    },
  };
}

function copyShared(): Plugin {
  /** What is imported later, whose imports belong to it and not to who imports it. */
  const later = new Set<string>();
  const ownerOf = (importer: string | undefined): string =>
    importer !== undefined && later.has(importer) ? shortName(importer) : ownerIn(importer);
  return {
    name: 'statuary:copy-shared',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (source === preloader) return `${plainImport}?${ownerOf(importer)}`;
      const by = ownerOf(importer);
      if (by === '') return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (options.kind === 'dynamic-import') {
        if (found && !found.external) later.add(found.id);
        return found;
      }
      if (!found || found.external || !ownModule.test(found.id)) return found;
      // The end tells Vite that it is TypeScript, as Astro's own modules do.
      const mark = found.id.includes('?') ? '&' : '?';
      return { ...found, id: `${found.id}${mark}owner=${by}&lang.ts` };
    },
    load(id) {
      // No script here brings styles, and nothing is so deep that loading it at once would tell.
      return id.startsWith(plainImport) ? 'export const __vitePreload = (load) => load();' : null;
    },
  };
}

/** A script is called by the last module that it is made of, which is the one that names its page. */
function nameOf(modules: readonly string[]): string {
  const own = modules.flatMap((id) => ownModule.exec(id.split('?')[0] ?? '')?.[2] ?? []);
  return own.at(-1) ?? 'script';
}

/** Which script an importing module belongs to, as its address tells; empty for all others. */
function ownerIn(importer: string | undefined): string {
  if (importer === undefined) return '';
  if (scriptOfComponent.test(importer)) return shortName(importer);
  return owner.exec(importer)?.[1] ?? '';
}

const shortName = (id: string) => id.replaceAll(/\W/g, '').slice(-60);
