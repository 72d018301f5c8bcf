import type { Setting } from './session.ts';
import type { Words } from './words.ts';

/** Reads where the search finds its files from the element that holds it. */
export function readSetting({ dataset }: HTMLElement): Setting {
  const { files = '{}' } = dataset;
  return JSON.parse(files) as Setting;
}

/** Reads what the search says from the element that holds it. */
export function readWords({ dataset }: HTMLElement): Words {
  const { words = '{}' } = dataset;
  return JSON.parse(words) as Words;
}
