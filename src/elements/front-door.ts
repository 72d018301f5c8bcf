import { bestLang, isLang } from '../lib/locales.ts';

/**
 * Leads a returning reader to the language chosen before, and anyone else to the language that the
 * browser asks for. With a fragment in the address (`/#languages`) the choice stays open.
 */
function enter() {
  if (location.hash !== '') return;
  const addresses = new Map(
    JSON.parse(document.body.dataset['langs'] ?? '[]') as [string, string][],
  );
  const address = addresses.get(chosenLang() ?? bestLang(navigator.languages));
  if (address !== undefined) location.replace(address);
}

function chosenLang() {
  try {
    const lang = localStorage.getItem('lang');
    return isLang(lang) ? lang : undefined;
  } catch {
    return undefined;
  }
}

enter();
