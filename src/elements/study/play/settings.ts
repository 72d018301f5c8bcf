import { fill } from '../../../lib/fill.ts';
import { pluralise } from '../../../lib/plural.ts';
import { dayOf } from '../../../lib/study/calendar.ts';
import { mergeProgress } from '../../../lib/study/merge-progress.ts';
import type { PlayWords } from '../../../lib/study/play-words.ts';
import { longest, readProgress } from '../../../lib/study/read-progress.ts';
import { part } from '../part.ts';
import type { ProgressStore } from '../store.ts';
import { element } from '../words.ts';

/** Makes the settings work: new cards a day, export, import and forgetting. */
export function connectSettings(
  root: ParentNode,
  store: ProgressStore,
  words: PlayWords,
  tag: string,
  changed: () => void,
): void {
  const message = part(root, 'settings-message', HTMLElement);
  const say = (text: string) => {
    message.textContent = text;
  };
  const choice = part(root, 'new-per-day', HTMLSelectElement);
  choice.addEventListener('change', () => {
    store.change((progress) => ({ ...progress, newPerDay: Number(choice.value) }));
    changed();
  });
  part(root, 'export', HTMLButtonElement).addEventListener('click', () => {
    save(JSON.stringify(store.read(), undefined, 1), `statuary-${dayOf(new Date())}.json`);
  });
  const file = part(root, 'import', HTMLInputElement);
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void add(chosen).then(say);
    file.value = ''; // So that the same file can be chosen again.
  });
  const add = async (chosen: File): Promise<string> => {
    if (chosen.size > longest * 4) return words.refusal.long;
    const read = readProgress(await chosen.text());
    if ('refusal' in read) return fill(words.refusal[read.refusal], { path: read.path ?? '' });
    store.change((progress) => mergeProgress(progress, read.progress));
    changed();
    return pluralise(words.imported, Object.keys(store.read().cards).length, tag);
  };
  const dialog = part(root, 'forget-dialog', HTMLDialogElement);
  part(root, 'forget', HTMLButtonElement).addEventListener('click', () => {
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'forget') return;
    store.forget();
    changed();
    say(words.forgotten);
  });
}

/** Shows the number of new cards a day, whether or not it is one of the choices. */
export function showNewPerDay(root: ParentNode, newPerDay: number): void {
  const choice = part(root, 'new-per-day', HTMLSelectElement);
  const value = String(newPerDay);
  if (![...choice.options].some((option) => option.value === value)) {
    choice.append(new Option(value, value));
  }
  choice.value = value;
}

/** Hands a text to the reader as a file. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = element('a', '');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads the file after the click; a second is plenty.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
