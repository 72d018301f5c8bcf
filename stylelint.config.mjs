/** Physical sides would break right-to-left languages, so they are not written at all. */
const physical = [
  '/^(margin|padding|border|inset|scroll-margin|scroll-padding)-(top|right|bottom|left)/',
  '/^border-(top|bottom)-(left|right)-radius$/',
  '/^(min-|max-)?(width|height)$/',
  'top',
  'right',
  'bottom',
  'left',
];

export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'property-disallowed-list': physical,
    'declaration-property-value-disallowed-list': {
      '/^(text-align|float|clear)$/': ['left', 'right'],
      '/.*/': ['/\\b(top|bottom) (left|right)\\b/'],
    },
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'no-descending-specificity': null, // Layers and component files decide, not their order here.
  },
};
