import { Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';
import { mdxFeatures } from '../../lib/mdx-features.ts';
import { rememberObject } from '../../lib/remember.ts';

/** A document of a collection that was loaded by `mdxFiles`. */
interface Document {
  readonly body?: string | undefined;
}

/** What stands between the tags of a document, as a component that is given the elements to use. */
type Content = (props: { readonly components: object }) => unknown;

/** Astro's names are typed more narrowly than what the compiler calls, which is the same. */
const runtime = { Fragment, jsx, jsxs: jsx } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/**
 * Compiles the MDX of a document and makes a component of it, which the renderer of @astrojs/mdx
 * renders. The documents name no modules, so a bundler has nothing to do for them, and hundreds of
 * modules fewer are half of a build. Once for each document, because a page shows it in parts.
 * @throws when the MDX does not compile
 */
export const contentOf = rememberObject((document: Document): Content => {
  const { default: body } = evaluate(document.body ?? '', {
    ...runtime,
    features: mdxFeatures,
    elementAttributeNameCase: 'html', // As Astro writes attributes.
  }) as { default: Content };
  const content: Content = (props) =>
    body({ ...props, components: { Fragment, ...props.components } });
  Object.assign(content, { [Symbol.for('astro:renderer')]: 'astro:jsx' });
  return content;
});
