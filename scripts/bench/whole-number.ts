/** Reads the value of an option that counts something; throws where it is no whole number above 0. */
export function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) {
    throw new RangeError(`${option} takes a whole number above 0, such as 3, and not "${value}".`);
  }
  return Number(value);
}
