import type { Setting } from '../../lib/search/setting.ts';

/**
 * Loads where the search finds its files and what it says.
 * @param element knows the address
 * @throws Error if there is nothing at the address, or no network
 */
export async function loadSetting({ dataset }: HTMLElement): Promise<Setting> {
  const response = await fetch(dataset['setting'] ?? '');
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  return (await response.json()) as Setting;
}
