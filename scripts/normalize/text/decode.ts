import { findingAt, type Finding } from '../row.ts';

/** The text of a document with `\n` as its only line end, so that lines can be counted. */
export interface Decoded {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Reads bytes as UTF-8, or as UTF-16 when they begin with its byte order mark. Broken bytes
 * become U+FFFD and are told with their first line; characters are never dropped.
 */
export function decode(input: Uint8Array | string): Decoded {
  if (typeof input === 'string') return { text: withPlainLineEnds(input), findings: [] };
  const encoding = encodingOf(input);
  const text = withPlainLineEnds(new TextDecoder(encoding).decode(input));
  return { text, findings: isSound(input, encoding) ? [] : [brokenBytes(text, encoding)] };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    // `fatal` has no other way of telling than to throw.
    return false;
  }
}

function brokenBytes(text: string, encoding: string): Finding {
  const offset = Math.max(0, text.indexOf('\uFFFD'));
  const count = text.split('\uFFFD').length - 1;
  // A document in another encoding is broken almost everywhere: nothing of it can be trusted.
  const unreadable = count * 4 > text.length;
  return findingAt(
    text.slice(0, offset).split('\n').length,
    'broken-encoding',
    unreadable ? 'error' : 'warning',
    `${String(count)} places are not valid ${encoding.toUpperCase()}; this is the first`,
    'Save the document as UTF-8; the broken places stand as U+FFFD in the rows.',
  );
}

function withPlainLineEnds(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.replace(/\r\n?/g, '\n');
}
