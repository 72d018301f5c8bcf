/** Stands in the text of the worker where the revision of a page belongs. */
export const placeOf = (page: string): string => `[revision of ${page}]`;

/**
 * Puts the revision of each page in its place.
 * @throws Error if the worker has no place for a page, so that readers would never get its next edition
 */
export function withRevisions(
  worker: string,
  pages: readonly { readonly path: string; readonly revision: string }[],
): string {
  return pages.reduce((text, { path, revision }) => {
    const place = placeOf(path);
    if (!text.includes(place)) throw new Error(`The worker has no place for ${path}.`);
    return text.replace(place, revision);
  }, worker);
}
