/**
 * Sees to it that the page behind a link is there when the reader follows it. Browsers that know
 * speculation rules do so by themselves; others load a script that goes by the same rules. Who saves
 * data gets neither.
 */
function preparePages(): void {
  const rules = document.querySelector<HTMLScriptElement>('script[type="speculationrules"]');
  if (!rules) return;
  // Older browsers cannot be asked.
  const { supports } = HTMLScriptElement as { supports?: (type: string) => boolean };
  if (savesData()) rules.remove();
  else if (supports?.('speculationrules') !== true) {
    // Without it the reader waits as everywhere else.
    import('./prepare-pages/by-rules.ts').then(
      ({ prepareByRules }) => {
        prepareByRules(rules.text);
      },
      () => undefined,
    );
  }
}

/** True where reader, system or network ask for little data. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

addEventListener('load', preparePages);
