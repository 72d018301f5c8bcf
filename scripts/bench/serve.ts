import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Serves a built site as a good host would: Brotli for what compresses, the 404 page with its
 * status, nothing from outside the folder.
 * @returns the server, the address that it listens at, the bytes of content that it has sent, and
 * how many requests it has answered
 */
export async function serve(
  folder: string,
): Promise<{ server: Server; origin: string; sent: () => number; answered: () => number }> {
  let bytes = 0;
  let answers = 0;
  const cache = new Map<string, { body: Buffer; type: string; encoded: boolean }>();
  const load = async (path: string) => {
    const held = cache.get(path);
    if (held) return held;
    const raw = await readFile(join(folder, normalize(path)));
    const type = types[extname(path)] ?? 'application/octet-stream';
    const encoded = type !== 'application/octet-stream';
    const file = { body: encoded ? brotliCompressSync(raw) : raw, type, encoded };
    cache.set(path, file);
    return file;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const send = async (status: number, file: string) => {
      const { body, type, encoded } = await load(file);
      response.writeHead(status, {
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
