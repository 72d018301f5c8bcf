import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The module that Astro makes of a `<script>` in a component. */
const scriptOfComponent = /\?astro&type=script&index=\d+/;
const owner = /[?&]owner=([^&]+)/;
/** Its own modules: only these are copied. What packages share stays in files of its own. */
const ownModule = /\/src\/(elements|lib)\/(?:[^?]+\/)?([^/?]+)\.ts$/;
/** What Vite wraps around each `import()`, to load styles and neighbours with it. */
const preloader = '\0vite/preload-helper.js';
const plainImport = '\0statuary:plain-import';

/**
 * Makes the script of a page one file: it gets a copy of each module that it shares with the scripts
 * of other pages, which would otherwise become a file and a request more. What is imported later, by
 * `import()`, stays shared.
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
            environments: { client: { build: { rolldownOptions: { output } } } },
          },
        });
      },
    },
  };
}

function copyShared(): Plugin {
  return {
    name: 'statuary:copy-shared',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (source === preloader) return `${plainImport}?${ownerOf(importer)}`;
      const by = ownerOf(importer);
      if (by === '' || options.kind === 'dynamic-import') return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || found.external || !ownModule.test(found.id)) return found;
      // The end tells Vite that it is TypeScript, as Astro's own modules do.
      return { ...found, id: `${found.id}?owner=${by}&lang.ts` };
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

/** Which page's script an importing module belongs to, as a short name; empty for all others. */
function ownerOf(importer: string | undefined): string {
  if (importer === undefined) return '';
  const script = scriptOfComponent.exec(importer);
  if (script) return importer.replaceAll(/\W/g, '').slice(-60);
  return owner.exec(importer)?.[1] ?? '';
}
