import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root, RootContent } from 'hast';

/** Folder of the built site. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** A page as it was built. */
export interface Built {
  /** Its address below the site's own. */
  readonly path: string;
  readonly root: Root;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Paths of the built files below `dist`, pages or not, without the search index. */
export function listFiles(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.\w+$/.test(file) && !file.startsWith('pagefind'),
  );
}

/** Text of a built file. */
export const readBuilt = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Every page, by its path. */
export function readSite(): Map<string, Built> {
  const files = listFiles().filter((file) => file.endsWith('.html'));
  return new Map(
    files.map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const root = fromHtml(readBuilt(file));
      const elements = elementsOf(root);
      const ids = new Set(elements.flatMap(({ properties }) => properties['id']?.toString() ?? []));
      return [path, { path, root, elements, ids }];
    }),
  );
}

function elementsOf(node: Root | RootContent): Element[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' ? [node] : [];
  return [...own, ...node.children.flatMap(elementsOf)];
}
