import type { LanguageRules } from './rules.ts';

/**
 * Particles that follow a noun and are written together with it, the longest first. What only looks
 * like one stays: `시간초과`, `요청한도`, `게이트웨이`.
 */
const particle =
  /(?<=[\uAC00-\uD7A3]{2})(?:에서는|으로는|에게서|이라는|에서|으로|에게|까지|부터|처럼|보다|이나|라는|이란|은|는|(?<!웨)이|(?<![추허인])가|을|를|에|(?<![정동])의|(?<!경)로|와|(?<![초결효통])과|(?<![속한정])도|만)$/;

export const rules: LanguageRules = {
  bare: (word) => word.normalize('NFC').replace(particle, ''),
};
