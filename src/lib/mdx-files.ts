import { glob, type Loader } from 'astro/loaders';

/**
 * Loads MDX as data and body, to be compiled by the page that shows it. Astro's own loader would
 * make two modules of each file, and a bundle of a thousand of them.
 */
export function mdxFiles(options: Parameters<typeof glob>[0]): Loader {
  const { load, ...loader } = glob(options);
  return {
    ...loader,
    load: (context) => {
      const { store } = context;
      const set: typeof store.set = (entry) => store.set({ ...entry, deferredRender: false });
      return load({ ...context, store: { ...store, set } });
    },
  };
}
