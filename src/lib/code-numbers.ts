/** A piece of a text, with the number if it is the number of a code. */
export interface Numbered {
  readonly text: string;
  readonly code: number | undefined;
}

/** Takes a text apart at the numbers of codes, as in "401, 403 or 404?". */
export function splitAtCodes(text: string): Numbered[] {
  return text
    .split(/\b([1-9]\d\d)\b/)
    .map((part, index) => ({ text: part, code: index % 2 === 1 ? Number(part) : undefined }))
    .filter((part) => part.text !== '');
}
