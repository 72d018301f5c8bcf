/** Forms of a string by plural category (CLDR), each with `{{count}}` where the number goes. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The form for a number, with the number written the way the language writes it. */
export function pluralise(forms: Forms, count: number, tag: string): string {
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other ?? '{{count}}';
  return form.replaceAll('{{count}}', new Intl.NumberFormat(tag).format(count));
}
