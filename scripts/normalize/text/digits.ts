/** The zero of each run of ten digits that people write status codes with (Unicode, category Nd). */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
] as const;

const foreignDigit = new RegExp(`[${zeros.map(range).join('')}]`, 'gu');

/**
 * Writes every digit as 0-9. All these digits are single UTF-16 units, so the result has the
 * length of the text and offsets into one are offsets into the other.
 */
export function withAsciiDigits(text: string): string {
  return text.replace(foreignDigit, (digit) => {
    const unit = digit.charCodeAt(0);
    const zero = zeros.findLast((candidate) => candidate <= unit) ?? unit;
    return String(unit - zero);
  });
}

/** True when the text holds three digits, of any script. */
export function hasThreeDigits(text: string): boolean {
  return /\d{3}/.test(withAsciiDigits(text));
}

function range(zero: number): string {
  return `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`;
}
