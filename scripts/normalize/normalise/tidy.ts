/**
 * Text in Unicode NFC with one space between words and one empty line between paragraphs;
 * nothing when only white space is left. No-break spaces stay: French needs them.
 */
export function tidyText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const paragraphs = text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replaceAll(/[ \t\n\u2028\u2029]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n\n');
}
