/** What files are, by the ending of their names (RFC 9110 §8.3), without the encoding of characters. */
const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

export interface MediaType {
  readonly ending: string;
  readonly type: string;
  /** True where the type says how characters are encoded. JSON and XML say it themselves. */
  readonly charset: boolean;
  /** True where a compressed copy may lie beside the file. */
  readonly compressed: boolean;
}

export const mediaTypes: readonly MediaType[] = Object.entries(types).map(([ending, type]) => ({
  ending,
  type,
  charset: type.startsWith('text/') || ending === 'svg',
  compressed: /^text\/|json$|xml$/.test(type),
}));

/** The type of a file by its name; one that nobody knows is a stream of bytes. */
export function mediaTypeOf(file: string): MediaType {
  const ending = /\.([^./]+)$/.exec(file)?.[1] ?? '';
  return (
    mediaTypes.find((each) => each.ending === ending) ?? {
      ending,
      type: 'application/octet-stream',
      charset: false,
      compressed: false,
    }
  );
}

/** The value of `Content-Type` for a file. */
export function contentTypeOf(file: string): string {
  const { type, charset } = mediaTypeOf(file);
  return charset ? `${type}; charset=utf-8` : type;
}
