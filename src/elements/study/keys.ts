/** True when a key belongs to the control that has the focus. */
export function belongsToControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, button, summary, label') !== null;
}

/** True when a key belongs to a field in which somebody writes or chooses. */
export function belongsToField({ target }: Event): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}

/** True when a key comes with one that makes it a command of the browser or the system. */
export function isCommand({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing;
}

/** Acts when the reader asks by keys to take the last step back, unless it is one in a field. */
export function onUndoKey(canUndo: () => boolean, undo: () => void): void {
  document.addEventListener('keydown', (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isUndo || event.key.toLowerCase() !== 'z' || belongsToField(event) || !canUndo()) return;
    event.preventDefault();
    undo();
  });
}
