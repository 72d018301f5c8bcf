/** How a host sends files: compressed one way or the other, or as they are. */
export const encodings = ['identity', 'gzip', 'br'] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes of something, by the way in which it is sent. */
export type Bytes = Readonly<Record<Encoding, number>>;

/** A file of an edition. */
export interface EditionFile {
  /** Address without the origin, as the browser asks for it. */
  readonly path: string;
  /** What the file holds, in short: see `revisionOf`. */
  readonly revision: string;
  readonly bytes: Bytes;
}

/** All files of a language as one build made them. */
export interface Edition {
  readonly lang: string;
  /** Follows from the files, so that builds that make the same have the same version. */
  readonly version: string;
  readonly files: readonly EditionFile[];
}

/** What a reader needs to know of an edition before it is downloaded. */
export interface EditionSummary {
  readonly lang: string;
  readonly version: string;
  /** Bytes of the files that only this language has. */
  readonly own: Bytes;
  /** Bytes of the files that it shares with every other language. */
  readonly common: Bytes;
}

/** An edition as it stands in its file: rows are shorter than objects. */
interface Packed {
  readonly lang: string;
  readonly version: string;
  readonly files: readonly (readonly [string, string, number, number, number])[];
}

/** The text of an edition's file. */
export function packEdition({ lang, version, files }: Edition): string {
  const rows = files.map(
    ({ path, revision, bytes }) => [path, revision, bytes.identity, bytes.gzip, bytes.br] as const,
  );
  return JSON.stringify({ lang, version, files: rows } satisfies Packed);
}

/**
 * Reads an edition's file.
 * @throws SyntaxError or TypeError if the text is no edition, such as a page for an error
 */
export function unpackEdition(text: string): Edition {
  const { lang, version, files } = JSON.parse(text) as Packed;
  return {
    lang,
    version,
    files: files.map(([path, revision, identity, gzip, br]) => ({
      path,
      revision,
      bytes: { identity, gzip, br },
    })),
  };
}

/** What a file is and holds, as one string: two files with the same are one. */
export const contentKey = ({ path, revision }: EditionFile) => `${path} ${revision}`;

/** The sum of bytes. */
export function sumBytes(all: readonly Bytes[]): Bytes {
  const sum = (encoding: Encoding) => all.reduce((total, bytes) => total + bytes[encoding], 0);
  return { identity: sum('identity'), gzip: sum('gzip'), br: sum('br') };
}

/**
 * How the host sends text, as the header of one of its answers tells.
 * @param header value of Content-Encoding; null where there is none
 */
export function encodingOf(header: string | null): Encoding {
  if (header === null || header === 'identity') return 'identity';
  // What is newer than gzip is about as small as Brotli.
  return header === 'gzip' || header === 'x-gzip' ? 'gzip' : 'br';
}
