/**
 * The element below `root` that the markup names by `data-part`.
 * @throws TypeError if the markup has no such element, or one of another kind
 */
export function part<Kind extends HTMLElement>(
  root: ParentNode,
  name: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new TypeError(`The markup has no part "${name}".`);
  return found;
}

/** Shows one of the screens that the markup names by `data-screen`, and hides the others. */
export function showScreen(root: ParentNode, name: string): void {
  for (const screen of root.querySelectorAll<HTMLElement>('[data-screen]')) {
    screen.hidden = screen.dataset['screen'] !== name;
  }
}

/** Writes a text into a part, unless it stands there already: a screen reader would tell it twice. */
export function write(root: ParentNode, name: string, text: string): void {
  const shown = part(root, name, HTMLElement);
  if (shown.textContent !== text) shown.textContent = text;
}
