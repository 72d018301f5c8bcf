/** A day such as `2026-11-21` as the language writes it in full, whatever the reader's time zone. */
export function writeDay(day: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
