/** A header field as a snippet sets it. */
export type Field = readonly [name: string, value: string];

/** Address that redirects and created resources name in the snippets. */
export const location = '/articles/42';

/**
 * The header fields that a response of the code must or should carry, or is of no use without, with
 * values as they occur in practice. Redirects get theirs from the stack's own helper.
 */
export const fieldsOf: Readonly<Record<number, readonly Field[]>> = {
  103: [['Link', '</style.css>; rel=preload; as=style']],
  201: [['Location', location]],
  206: [['Content-Range', 'bytes 0-1023/146515']],
  226: [
    ['ETag', '"33a64df5"'],
    ['IM', 'feed'],
  ],
  300: [['Location', location]],
  301: [['Location', location]],
  302: [['Location', location]],
  303: [['Location', location]],
  304: [['ETag', '"33a64df5"']],
  307: [['Location', location]],
  308: [['Location', location]],
  401: [['WWW-Authenticate', 'Bearer realm="articles"']],
  405: [['Allow', 'GET, HEAD']],
  407: [['Proxy-Authenticate', 'Basic realm="proxy"']],
  415: [['Accept', 'application/json']],
  416: [['Content-Range', 'bytes */146515']],
  426: [
    ['Upgrade', 'websocket'],
    ['Connection', 'Upgrade'],
  ],
  429: [['Retry-After', '120']],
  451: [['Link', '<https://www.example.com/legal>; rel="blocked-by"']],
  503: [['Retry-After', '120']],
};
