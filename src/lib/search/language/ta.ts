import type { LanguageRules } from './rules.ts';

const cases = '(?:ை|ில்|ிலிருந்து|ின்|ிற்கு|ுக்கு|ால்|ுடன்|ோடு|ிடம்|ும்)';

/**
 * Endings of a noun in the order in which they come off. A library's stemmer was tried: it cuts
 * `கோப்பை` to `கோ` and gives `கோரிக்கை` another stem than its plural.
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/மும்$/u, 'ம்'],
  // The plural with its cases: பக்கங்கள் of பக்கம், சொற்கள் of சொல், பொருட்கள் of பொருள்.
  [new RegExp(`ங்கள(?:்|${cases})$`, 'u'), 'ம்'],
  [new RegExp(`ற்கள(?:்|${cases})$`, 'u'), 'ல்'],
  [new RegExp(`ட்கள(?:்|${cases})$`, 'u'), 'ள்'],
  [new RegExp(`(?<=.{2})(?:க்)?கள(?:்|${cases})$`, 'u'), ''],
  // பக்கத்தை of பக்கம்.
  [new RegExp(`(?<=.{2})த்த${cases}$`, 'u'), 'ம்'],
  [new RegExp(`(?<=.{3})(?:ய?${cases}|க்கு)$`, 'u'), ''],
  [/(?<=.{2})(?:ம்|[ைுி்])$/u, ''],
  // Letters that double before a case: சொல்லை of சொல், குறியீட்டை of குறியீடு.
  [/([டறலளனண])்\1$/u, '$1'],
];

export const rules: LanguageRules = {
  stem: (word) => endings.reduce((shape, [ending, other]) => shape.replace(ending, other), word),
};
