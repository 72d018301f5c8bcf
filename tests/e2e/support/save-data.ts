import type { Page } from '@playwright/test';

/** Asks for little data, as readers do in the settings of their system. */
export async function saveData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
}
