/** Digits of a revision: 40 bits tell the few thousand files of a site apart. */
const digits = 10;

/** What a file holds, in short: the beginning of its SHA-256 in hexadecimal digits. */
export async function revisionOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}
