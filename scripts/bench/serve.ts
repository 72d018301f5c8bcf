import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentTypeOf, mediaTypeOf } from '../../src/lib/hosting/media-types.ts';
import { fieldsOf } from '../../src/lib/hosting/respond.ts';

/**
 * Serves a built site as a good host would: Brotli for what compresses, the 404 page with its
 * status, nothing from outside the folder.
 * @param fields header fields of a path besides type and length; those of hosts that send them
 * @returns the server, the address that it listens at, the bytes of content that it has sent, and
 * how many requests it has answered
 */
export async function serve(
  folder: string,
  fields: (path: string) => Readonly<Record<string, string>> = fieldsOf,
): Promise<{ server: Server; origin: string; sent: () => number; answered: () => number }> {
  let bytes = 0;
  let answers = 0;
  const cache = new Map<string, { body: Buffer; type: string; encoded: boolean }>();
  const load = async (path: string) => {
    const held = cache.get(path);
    if (held) return held;
    const raw = await readFile(join(folder, normalize(path)));
    const encoded = mediaTypeOf(path).compressed;
    const body = encoded ? brotliCompressSync(raw) : raw;
    const file = { body, type: contentTypeOf(path), encoded };
    cache.set(path, file);
    return file;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const send = async (status: number, file: string) => {
      const { body, type, encoded } = await load(file);
      response.writeHead(status, {
        ...fields(file),
        'Content-Type': type,
        'Content-Length': body.length,
        ...(encoded ? { 'Content-Encoding': 'br' } : {}),
      });
      bytes += body.length;
      answers++;
      response.end(body);
    };
    send(200, path).catch(() => send(404, '/404.html').catch(() => response.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${String(address.port)}`;
  return { server, origin, sent: () => bytes, answered: () => answers };
}
