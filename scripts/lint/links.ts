/** A typed link of the house, such as `[410](code:410)`. */
export interface TypedLink {
  readonly kind: string;
  readonly target: string;
}

/** The links of a text, in its order. */
export function linksOf(text: string): TypedLink[] {
  return [...text.matchAll(/\]\((\w+):([^)\s]*)\)/g)].map(([, kind = '', target = '']) => ({
    kind,
    target,
  }));
}
